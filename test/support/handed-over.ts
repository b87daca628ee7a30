/** A review with one of everything that an annotated copy carries. */
import type { Anchor } from '../../shared/anchor/anchor.ts';
import { createSpanAnchor } from '../../shared/anchor/create-anchor.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Document } from '../../shared/document/document.ts';
import type { EventBody, ReviewEvent } from '../../shared/review/event.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import type { Review } from '../../shared/review/review.ts';
import { documentOf, HANAKO, JOHN, stamped } from './events.ts';

export const SOURCE = documentOf('ja', [
  ['headline', '防衛省、北海道に新部隊'],
  ['date', '2025年6月12日'],
  ['byline', '田中太郎'],
  ['crosshead', '予算は89億円'],
  '政府は12日、北海道に新しい部隊を置く方針を固めた。予算は約89億円。',
  '地元の自治体は説明を求めている。',
  '部隊は2027年度に発足する。',
]);

export const TARGET = documentOf('en', [
  ['furniture', 'print PRINT'],
  ['section', 'SECURITY'],
  ['headline', 'Defense Ministry to post new unit in Hokkaido'],
  ['date', 'June 12, 2025'],
  ['credit', 'Desk Translation'],
  ['byline', 'By Taro Tanaka'],
  ['crosshead', 'Budget of 8.9 billion yen'],
  'The government has decided on June 12 to station a new unit in Hokkaido. The budget is around 890 million yen.',
  'The unit is to be set up in fiscal 2027.',
  ['tags', 'Defense'],
  ['tags', 'Hokkaido'],
]);

/** The anchor of the first place where `words` stand. */
export function anchorOn(document: Document, words: string): Extract<Anchor, { on: 'span' }> {
  const paragraph = document.paragraphs.find(({ text }) => text.includes(words));
  if (!paragraph) throw new Error(`No paragraph holds “${words}”`);
  const start = paragraph.text.indexOf(words);
  const side = document.language === 'ja' ? 'source' : 'target';
  return createSpanAnchor(side, paragraph, { start, end: start + words.length });
}

const link = (source: string[], target: string[]) => ({ source, target, score: 0.9, reasons: [], pinned: false });

const OPENING: readonly EventBody[] = [
  { type: 'document.imported', data: { side: 'source', document: SOURCE } },
  { type: 'document.imported', data: { side: 'target', document: TARGET } },
  {
    type: 'links.changed',
    data: {
      links: [
        link(['s1'], ['t3']),
        link(['s3'], ['t6']),
        link(['s4'], ['t7']),
        link(['s5'], ['t8']),
        link(['s7'], ['t9']),
      ],
    },
  },
];

const REMARKS: readonly EventBody[] = [
  {
    type: 'comment.added',
    data: {
      comment: 'c-span',
      anchor: anchorOn(TARGET, 'has decided'),
      text: 'Simple past, please.\n“The government decided” is enough.',
      mqm: 'grammar',
      severity: 'minor',
    },
  },
  {
    type: 'comment.added',
    data: { comment: 'c-source', anchor: anchorOn(SOURCE, '方針を固めた'), text: '「決めた」より弱い言い方です。' },
  },
  {
    type: 'comment.added',
    data: {
      comment: 'c-paragraph',
      anchor: { on: 'paragraph', side: 'target', paragraph: 't9' },
      text: 'Check with the ministry.',
    },
  },
  {
    type: 'comment.added',
    data: {
      comment: 'c-omitted',
      anchor: { on: 'paragraph', side: 'source', paragraph: 's6' },
      text: 'This paragraph is missing.',
    },
  },
  { type: 'comment.added', data: { comment: 'c-article', anchor: { on: 'article' }, text: 'Good work overall.' } },
  {
    type: 'comment.added',
    data: {
      comment: 'c-orphan',
      anchor: { ...anchorOn(TARGET, 'new unit'), exact: 'brand-new brigade' },
      text: 'Is “brigade” right?',
    },
  },
  { type: 'comment.added', data: { comment: 'c-deleted', anchor: { on: 'article' }, text: 'Never mind this one.' } },
  { type: 'comment.deleted', data: { comment: 'c-deleted' } },
  {
    type: 'suggestion.made',
    data: { suggestion: 'g-open', anchor: anchorOn(TARGET, '890 million yen'), replacement: '8.9 billion yen' },
  },
  {
    type: 'suggestion.made',
    data: { suggestion: 'g-rejected', anchor: anchorOn(TARGET, 'station'), replacement: 'deploy' },
  },
];

const ANSWERS: readonly EventBody[] = [
  { type: 'comment.replied', data: { comment: 'c-span', reply: 'r-1', text: 'Agreed.' } },
  { type: 'comment.replied', data: { comment: 'c-source', reply: 'r-2', text: '“has firmed up a plan”?' } },
  { type: 'comment.resolved', data: { comment: 'c-source' } },
  { type: 'suggestion.rejected', data: { suggestion: 'g-rejected', reason: 'House style prefers “station”.' } },
  { type: 'paragraph.statusSet', data: { paragraphs: ['t3', 's1'], status: 'reviewed' } },
  { type: 'paragraph.statusSet', data: { paragraphs: ['t9'], status: 'needs-work' } },
  {
    type: 'finding.dismissed',
    data: { fingerprint: 'f-dismissed', rule: 'example', scope: 'here', reason: 'Known.' },
  },
];

/** Hanako comments, John answers. `more` comes after, from Hanako. */
export function eventsOfEverything(more: readonly EventBody[] = []): readonly ReviewEvent[] {
  const opened = stamped([...OPENING, ...REMARKS], HANAKO);
  const answered = stamped(ANSWERS, JOHN, opened.length + 1);
  return [...opened, ...answered, ...stamped(more, HANAKO, opened.length + answered.length + 1)];
}

export function reviewOfEverything(more: readonly EventBody[] = []): Review {
  return foldEvents(eventsOfEverything(more));
}

/** The pair alone, nothing said of it, and then `bodies`. */
export function reviewOf(bodies: readonly EventBody[]): Review {
  return foldEvents(stamped([...OPENING, ...bodies]));
}

const range = ({ paragraph, start, end }: { paragraph: string; start: number; end: number }) => ({
  paragraph,
  start,
  end,
});

function finding(fingerprint: string, severity: Finding['severity'], places: Partial<Finding>): Finding {
  return {
    // No rule's: the copies kept as examples must not change with the wording of a rule.
    rule: 'example',
    type: 'termbase',
    severity,
    source: [],
    target: [],
    explanation: { key: 'missing', values: { term: '部隊', expected: 'unit' } },
    fixes: [],
    fingerprint,
    ...places,
  };
}

export const FINDINGS: readonly Finding[] = [
  finding('f-figure', 'error', {
    source: [range(anchorOn(SOURCE, '約89億円'))],
    target: [range(anchorOn(TARGET, '890 million yen'))],
    expected: '8.9 billion yen',
    found: '890 million yen',
  }),
  finding('f-source', 'warning', { source: [range(anchorOn(SOURCE, '2027年度'))] }),
  finding('f-info', 'info', { target: [range(anchorOn(TARGET, 'station'))] }),
  finding('f-dismissed', 'error', { target: [range(anchorOn(TARGET, 'Hokkaido'))] }),
];

export const OPTIONS = { language: 'en', exportedAt: '2025-06-13T01:30:00.000Z', timeZone: 'Asia/Tokyo' } as const;
