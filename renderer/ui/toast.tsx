/** Short messages at the lower edge, announced by screen readers. React Aria still calls its toasts unstable: only this file knows. */
import type { ReactNode } from 'react';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { IconButton } from './button.tsx';
import './toast.css';

const VISIBLE_AT_ONCE = 3;

export function createToastQueue<T>(): ToastQueue<T> {
  return new ToastQueue<T>({ maxVisibleToasts: VISIBLE_AT_ONCE });
}

interface ToastsProps<T> {
  readonly queue: ToastQueue<T>;
  readonly label: string;
  readonly closeLabel: string;
  readonly children: (content: T) => ReactNode;
}

export function Toasts<T>({ queue, label, closeLabel, children }: ToastsProps<T>) {
  return (
    <ToastRegion queue={queue} aria-label={label} className="toasts">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-content">{children(toast.content)}</ToastContent>
          <IconButton slot="close" icon="close" label={closeLabel} />
        </Toast>
      )}
    </ToastRegion>
  );
}
