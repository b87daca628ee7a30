/**
 * What a paragraph is on its page, where that is known: a headline is answered by a headline, a byline by a byline. Body
 * paragraphs say nothing, for nearly all are.
 */
import type { Role } from '../../document/document.ts';
import { createUnit, type Mention, type Unit } from '../unit.ts';

/** Not fitted, since line-aligned text has no roles: one counterpart in twenty has another role, by the desk's own pages. */
export const ROLE_CHANCES = { answered: 0.95, accident: 0.05, weight: 1 };

const UNITS: Readonly<Partial<Record<Role, Unit>>> = {
  headline: unitOf('headline'),
  subheadline: unitOf('headline'),
  crosshead: unitOf('crosshead'),
  byline: unitOf('byline'),
  dateline: unitOf('byline'),
  caption: unitOf('caption'),
  note: unitOf('note'),
};

/** At the beginning of the paragraph; none for a body paragraph or one of which nothing is known. */
export function roleUnits(role: Role | undefined): readonly Mention[] {
  const unit = role && UNITS[role];
  return unit ? [{ unit, start: 0, end: 0 }] : [];
}

function unitOf(name: string): Unit {
  const key = `place:${name}` as const;
  return createUnit({ name: key, chances: 'role', keys: [key] });
}
