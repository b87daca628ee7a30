/** Puts the focus on a screen that has just come, so that keys and screen readers go on there. */
import { type RefObject, useEffect, useRef } from 'react';

/** For the screen's outermost element, which needs `tabIndex={-1}`. */
export function useEntryFocus<E extends HTMLElement>(): RefObject<E | null> {
  const screen = useRef<E>(null);
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);
  return screen;
}
