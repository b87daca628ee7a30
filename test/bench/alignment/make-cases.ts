/**
 * Makes alignment cases with a known answer: segments grouped into paragraphs, then joined, split, regrouped, left out and
 * added as translators and digest editors do, in three degrees.
 */
import type { AlignmentCase, Article, GoldBead, Segment } from './parallel-text.ts';

/** Chances per paragraph. */
interface Degree {
  readonly merged: number;
  readonly omitted: number;
  readonly added: number;
  /** Neighbours that stand in the other order, which no answer in order can get right. */
  readonly swapped: number;
  /** Most segments of a paragraph. */
  readonly most: number;
}

/** The last is harder than what the constants are fitted to: how sure a link is must hold there too. */
const DEGREES: readonly Degree[] = [
  { merged: 0.08, omitted: 0.01, added: 0.01, swapped: 0, most: 2 },
  { merged: 0.2, omitted: 0.06, added: 0.05, swapped: 0, most: 3 },
  { merged: 0.3, omitted: 0.13, added: 0.12, swapped: 0, most: 3 },
  { merged: 0.3, omitted: 0.1, added: 0.1, swapped: 0.02, most: 1 },
];
export const FITTED_DEGREES = 3;
export const ALL_DEGREES = DEGREES.length;
const NOTES = {
  source: ['＝関連記事３面', '【解説】', '（写真は本社機から）', '◇', '識者に聞く', '（政治部・記者）', '＊'],
  target: ['(Excerpt)', 'Timeline', 'See related article', 'Staff reporters', 'Analysis', '(Photo: Pool)', '* * *'],
};

interface Draft {
  readonly source: string[];
  readonly target: string[];
  readonly gold: GoldBead[];
}

export function makeCase(article: Article, degree: number, random: () => number): AlignmentCase {
  const level = DEGREES[degree] ?? { merged: 0, omitted: 0, added: 0, swapped: 0, most: 1 };
  const paragraphs = group(article, level.most, random);
  const draft: Draft = { source: [], target: [], gold: [] };
  for (let i = 0; i < paragraphs.length; ) {
    const dice = random();
    const note = random() < 0.5;
    if (dice < level.omitted) {
      link(draft, [note ? pick(NOTES.source, random) : sourceOf(paragraphs[i] ?? [])], []);
      i += 1;
    } else if (dice < level.omitted + level.added) {
      link(draft, [], [note ? pick(NOTES.target, random) : targetOf(paragraphs[i] ?? [])]);
      i += note ? 0 : 1;
    } else if (dice < level.omitted + level.added + level.swapped && i + 1 < paragraphs.length) {
      swap(draft, paragraphs[i] ?? [], paragraphs[i + 1] ?? []);
      i += 2;
    } else {
      const size = random() < level.merged ? 2 + Math.floor(random() * 2) : 1;
      putRun(draft, paragraphs.slice(i, i + size), random);
      i += size;
    }
  }
  return draft;
}

function swap(draft: Draft, one: readonly Segment[], other: readonly Segment[]): void {
  const [first, second] = [draft.source.push(sourceOf(one)) - 1, draft.source.push(sourceOf(other)) - 1];
  const [early, late] = [draft.target.push(targetOf(other)) - 1, draft.target.push(targetOf(one)) - 1];
  draft.gold.push({ source: [first], target: [late] }, { source: [second], target: [early] });
}

/** A run of paragraphs: one, joined on a side, or its target cut at another place. */
function putRun(draft: Draft, run: readonly (readonly Segment[])[], random: () => number): void {
  const shape = run.length === 1 ? 3 : Math.floor(random() * 3);
  const [sources, targets] = [run.map(sourceOf), run.map(targetOf)];
  if (shape === 0) link(draft, sources, [targetOf(run.flat())]);
  else if (shape === 1) link(draft, [sourceOf(run.flat())], targets);
  else if (shape === 2) regroup(draft, run, random);
  else link(draft, sources, targets);
}

/** Where the new cut falls on a border of the source after all, the answer is two beads. */
function regroup(draft: Draft, run: readonly (readonly Segment[])[], random: () => number): void {
  const segments = run.flat();
  const border = run[0]?.length ?? 1;
  const cut = Math.max(1, Math.min(segments.length - 1, border + (random() < 0.5 ? 1 : -1)));
  const sources = run.map(sourceOf);
  if (segments.length < 3 || cut === border) {
    link(draft, sources, [targetOf(segments)]);
    return;
  }
  const [before, after] = [targetOf(segments.slice(0, cut)), targetOf(segments.slice(cut))];
  const borders = run.map((_, i) => run.slice(0, i + 1).flat().length);
  const kept = borders.indexOf(cut) + 1;
  if (kept === 0) {
    link(draft, sources, [before, after]);
    return;
  }
  link(draft, sources.slice(0, kept), [before]);
  link(draft, sources.slice(kept), [after]);
}

function link(draft: Draft, source: readonly string[], target: readonly string[]): void {
  const put = (texts: readonly string[], list: string[]) => texts.map((text) => list.push(text) - 1);
  draft.gold.push({ source: put(source, draft.source), target: put(target, draft.target) });
}

function group(article: Article, most: number, random: () => number): readonly (readonly Segment[])[] {
  const paragraphs: (readonly Segment[])[] = [];
  for (let i = 0; i < article.length; ) {
    const size = 1 + Math.floor(random() * most);
    paragraphs.push(article.slice(i, i + size));
    i += size;
  }
  return paragraphs;
}

function sourceOf(segments: readonly Segment[]): string {
  return segments.map(({ source }) => source).join('');
}

function targetOf(segments: readonly Segment[]): string {
  return segments.map(({ target }) => target).join(' ');
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}
