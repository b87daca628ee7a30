/** The paragraphs of one side of a row, and which of their words the file's marks are about. */
import { type Role, roleSchema } from '../document/document.ts';
import type { Side } from '../side.ts';
import type { BilingualParagraph, NotePlace } from './bilingual-text.ts';
import type { InlineMark, InlineText } from './inline-text.ts';
import { OWN_NAMESPACE } from './xliff-namespaces.ts';
import { statusOf } from './xliff-states.ts';

export interface RowSide {
  readonly paragraphs: readonly BilingualParagraph[];
  readonly marks: readonly PlacedMark[];
}

export interface PlacedMark {
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: NotePlace;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark?: InlineMark;
}

/** Where the file does not tell paragraphs, the side is one, without the white space around it; none when it is blank. */
export function rowSide(inline: InlineText, side: Side): RowSide {
  const { text, marks } = inline;
  const own = marks.filter(({ attributes }) => attributes.get('type') === 'ty:paragraph');
  const cuts: readonly Cut[] =
    own.length > 0 ? own.map((mark) => ({ start: mark.start, end: mark.end, mark })) : wholeCut(text);
  const paragraphs = cuts.map(({ start, end, mark }) => paragraphOf(text.slice(start, end), mark));
  const placed = marks
    .filter((mark) => !own.includes(mark))
    .flatMap(({ attributes, start, end }): readonly PlacedMark[] => {
      const paragraph = cuts.findIndex((cut) => start >= cut.start && start <= cut.end && end <= cut.end);
      const at = paragraph >= 0 ? paragraph : cuts.findIndex((cut) => end > cut.start && start < cut.end);
      const cut = cuts[at];
      if (!cut) return [];
      const within = (offset: number) => Math.min(Math.max(offset, cut.start), cut.end) - cut.start;
      const whole = attributes.has(`{${OWN_NAMESPACE}}whole`);
      return [{ attributes, place: { side, paragraph: at, start: within(start), end: within(end), whole } }];
    });
  return { paragraphs, marks: placed };
}

function wholeCut(text: string): readonly Cut[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

function paragraphOf(text: string, mark: InlineMark | undefined): BilingualParagraph {
  if (!mark) return { text };
  const { attributes } = mark;
  const own = (name: string) => attributes.get(`{${OWN_NAMESPACE}}${name}`);
  const status = statusOf(own('status'));
  return {
    text,
    id: /^p-[st]-(.+)$/.exec(attributes.get('id') ?? '')?.[1],
    role: roleOf(attributes.get('value')),
    ...(status && { status: { status, by: own('by'), at: own('at') } }),
  };
}

function roleOf(value: string | undefined): Role | undefined {
  const role = roleSchema.safeParse(value);
  return role.success ? role.data : undefined;
}
