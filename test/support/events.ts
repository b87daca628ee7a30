/** Events and documents for tests, with fixed people, times and ids. */
import type { Document, Role } from '../../shared/document/document.ts';
import type { EventBody, ReviewEvent } from '../../shared/review/event.ts';

export const HANAKO = { id: 'hanako', name: '佐藤 花子' };
export const JOHN = { id: 'john', name: 'John Smith' };

/** Stamps bodies in order: clock 1, 2, 3 …, a minute apart. */
export function stamped(bodies: readonly EventBody[], actor = HANAKO, firstClock = 1): readonly ReviewEvent[] {
  return bodies.map((body, index) => {
    const clock = firstClock + index;
    return {
      id: `${actor.id}-${clock}`,
      actor,
      at: new Date(Date.UTC(2025, 5, 12, 9, clock)).toISOString(),
      clock,
      ...body,
    };
  });
}

/** A document with one paragraph a text; a pair gives the role, otherwise it is body. */
export function documentOf(language: 'ja' | 'en', texts: readonly (string | readonly [Role, string])[]): Document {
  const side = language === 'ja' ? 's' : 't';
  const paragraphs = texts.map((entry, index) => {
    const [role, text]: readonly [Role, string] = typeof entry === 'string' ? ['body', entry] : entry;
    return { id: `${side}${index + 1}`, role, text, lead: index === 0 ? '' : '\n\n' };
  });
  return { language, paragraphs, trail: '\n', origin: { name: `${language}.txt`, format: 'text', encoding: 'utf-8' } };
}
