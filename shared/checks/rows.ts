/** Rows out of links. A row whose paragraphs stayed the same is the same object, so what was judged of it still holds. */
import { alignSentences, type SentenceAlignment } from '../alignment/align-sentences.ts';
import { findMoved } from '../alignment/find-moved.ts';
import { type LengthRatio, lengthRatioOf } from '../alignment/length-ratio.ts';
import type { Link } from '../alignment/link.ts';
import type { Document, Paragraph } from '../document/document.ts';
import type { ParagraphReader } from './read-paragraph.ts';
import type { CheckedParagraph, CheckedRow } from './rule.ts';

export interface RowKeeper {
  /** One row a link, in the order of the links; ids that the documents do not have are left out. */
  rowsOf(source: Document, target: Document, links: readonly Link[]): readonly CheckedRow[];
}

export function createRowKeeper(sourceReader: ParagraphReader, targetReader: ParagraphReader): RowKeeper {
  let kept = new Map<string, CheckedRow>();
  return {
    rowsOf(sourceDocument, targetDocument, links) {
      const sources = paragraphsOf(sourceDocument);
      const targets = paragraphsOf(targetDocument);
      const rows = new Map<string, CheckedRow>();
      const members = links.map((link) => ({
        source: known(link.source, sources),
        target: known(link.target, targets),
      }));
      const ratio = lengthRatioOf(
        members.map(({ source, target }) => ({ source: size(source), target: size(target) })),
      );
      links.forEach((link, index) => {
        const { source = [], target = [] } = members[index] ?? {};
        const facts = { index, score: link.score, ratio };
        const answer = findMoved(link, { source: sourceDocument, target: targetDocument, links })?.paragraph;
        const key = keyOf(facts, [source, target, answer ? [answer] : []]);
        const read = () => {
          const moved = answer && (source.length > 0 ? targetReader : sourceReader).read(answer);
          return createRow(
            { ...facts, ...(moved && { moved }) },
            source.map(sourceReader.read),
            target.map(targetReader.read),
          );
        };
        rows.set(key, kept.get(key) ?? read());
      });
      kept = rows;
      return [...rows.values()];
    },
  };
}

/** What a row is beside its paragraphs; `ratio` is the article's, rounded, so that it seldom changes. */
interface RowFacts extends Pick<CheckedRow, 'index' | 'score' | 'moved'> {
  readonly ratio: LengthRatio;
}

function createRow(
  { index, score, ratio, moved }: RowFacts,
  source: readonly CheckedParagraph[],
  target: readonly CheckedParagraph[],
): CheckedRow {
  let sentences: SentenceAlignment | undefined;
  return {
    index,
    score,
    ...(moved && { moved }),
    source,
    target,
    get sentences() {
      sentences ??= alignSentences(source, target, ratio);
      return sentences;
    },
  };
}

function size(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function paragraphsOf(document: Document): ReadonlyMap<string, Paragraph> {
  return new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}

function known(ids: readonly string[], paragraphs: ReadonlyMap<string, Paragraph>): readonly Paragraph[] {
  return ids.map((id) => paragraphs.get(id)).filter((paragraph) => paragraph !== undefined);
}

/** `sides` are the row's own two and what seems to answer it elsewhere. */
function keyOf(facts: Omit<RowFacts, 'moved'>, sides: readonly (readonly Paragraph[])[]): string {
  return JSON.stringify([facts, ...sides.map((side) => side.map(({ id, role, text }) => [id, role, text]))]);
}
