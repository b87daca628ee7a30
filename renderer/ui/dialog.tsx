/** A dialog over the page: it takes the focus, gives it back, and closes with Escape or its close button. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly size?: 'small' | 'medium' | 'large' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Whether there is nothing to operate in it: then it takes the focus itself, to be scrolled by key. */
  readonly readOnly?: boolean;
  /** Buttons at the lower edge. */
  readonly actions?: ReactNode;
}

export function Dialog({ title, closeLabel, size = 'medium', onClose, children, readOnly, actions }: DialogProps) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className="dialog-shade">
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div className="dialog-content" {...(readOnly && { tabIndex: 0 })}>
            {children}
          </div>
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
