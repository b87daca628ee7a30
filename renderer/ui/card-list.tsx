/** A list of cards, one of which may be chosen: kept in view, focused when asked for, walked with the arrow keys. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import './card-list.css';

interface CardListProps {
  readonly label: string;
  /** The `data-card` of the chosen card. */
  readonly chosen: string | undefined;
  /** A new object for each request to bring the chosen card into view. */
  readonly reveal: { readonly focus: boolean };
  readonly children: ReactNode;
}

/** Each card carries its id as `data-card`, and `data-card-head` on the button that opens it. */
export function CardList({ label, chosen, reveal, children }: CardListProps) {
  const list = useRef<HTMLOListElement>(null);
  // `reveal` is a new object for each request, so a second one for the same card scrolls again.
  useEffect(() => {
    if (chosen === undefined) return;
    const card = list.current?.querySelector(`[data-card="${CSS.escape(chosen)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    if (reveal.focus) card?.querySelector<HTMLElement>('[data-card-head]')?.focus({ preventScroll: true });
  }, [chosen, reveal]);
  return (
    <ol className="cards" ref={list} aria-label={label} onKeyDown={walkCards}>
      {children}
    </ol>
  );
}

function walkCards(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target, currentTarget } = event;
  if (step === 0 || event.altKey || !(target instanceof HTMLElement) || !target.matches('[data-card-head]')) return;
  const heads = [...currentTarget.querySelectorAll<HTMLElement>('[data-card-head]')];
  const next = heads[heads.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
