/** What the checks found in the open review, kept current by the worker as the review changes. */
import { create } from 'zustand';
import type { Finding } from '../../shared/checks/finding.ts';
import type { LanguageMarks } from '../../shared/checks/language-mark.ts';
import type { Glossary } from '../../shared/glossary/concept.ts';
import { changeBetween } from '../../shared/glossary/glossary-change.ts';
import type { Review } from '../../shared/review/review.ts';
import { host } from '../host/client.ts';
import type { CheckOrder, CheckReport, LexiconDelivery, Preparation } from '../workers/check-messages.ts';
import workerUrl from '../workers/checks.worker.ts?worker&url';
import { startWorker } from '../workers/trusted-worker.ts';
import { useGlossaries } from './glossary-store.ts';
import { useProofreading } from './proofreading-store.ts';
import { useReview } from './review-store.ts';
import { askSentencesOf } from './sentence-links.ts';
import { askTermsOf } from './term-questions.ts';

interface FindingsState {
  readonly findings: readonly Finding[];
  /** Whether the findings shown may be older than the text. */
  readonly checking: boolean;
  /** How long the last check took in the worker. */
  readonly durationMs: number | undefined;
}

const NONE: FindingsState = { findings: [], checking: false, durationMs: undefined };

export const useFindings = create<FindingsState>(() => NONE);

/** Checks the open review now and whenever what the checks depend on changes; returns what stops it. */
export function startChecking(): () => void {
  const worker = startWorker(workerUrl);
  let order = 0;
  let isLexiconAsked = false;
  let sent: Checked | undefined;
  let given: readonly Glossary[] = [];
  const prepare = (glossaries: readonly Glossary[]) => {
    if (order > 0) return;
    given = glossaries;
    worker.postMessage({ glossaries } satisfies Preparation);
  };
  const send = () => {
    const { review } = useReview.getState();
    void useGlossaries.getState().read(review.glossaries);
    if (review.target) void useProofreading.getState().read(review.target, review.checks);
    const next = checkedParts();
    if (!next) {
      sent = undefined;
      useFindings.setState(NONE);
      return;
    }
    if (sent && sameParts(sent, next)) return;
    order += 1;
    worker.postMessage(orderFor(order, sent, next, given));
    sent = next;
    given = next.glossaries;
    useFindings.setState({ checking: true });
  };
  const stopAsking = [askSentencesOf(worker), askTermsOf(worker)];
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<CheckReport>>) => {
    // Unpacking the dictionary keeps the worker busy, so the first findings come before it.
    if (data.findings && !isLexiconAsked) {
      isLexiconAsked = true;
      void deliverLexicon(worker);
    }
    if (data.order !== order || !sent || !data.findings) return;
    useFindings.setState({ findings: data.findings, durationMs: data.durationMs, checking: !data.isComplete });
  });
  const stops = [useReview.subscribe(send), useGlossaries.subscribe(send), useProofreading.subscribe(send)];
  send();
  void useGlossaries.getState().readStarters().then(prepare);
  return () => {
    for (const stop of stops) stop();
    for (const stop of stopAsking) stop();
    worker.terminate();
  };
}

/** Where the host cannot give it, the checks that need it are silent. */
async function deliverLexicon(worker: Worker): Promise<void> {
  const answer = await host.call('lexicon.read', {});
  const { headwords, names } = answer.ok ? answer.value : {};
  worker.postMessage({ lexicon: headwords, names } satisfies LexiconDelivery);
}

interface Checked {
  readonly source: NonNullable<Review['source']>;
  readonly target: NonNullable<Review['target']>;
  readonly links: Review['links'];
  readonly settings: Review['checks'];
  readonly glossaries: readonly Glossary[];
  readonly overrides: Review['overrides'];
  readonly languageMarks: LanguageMarks;
}

/** Undefined while no pair is open or its glossaries are still being read: without them names would raise false alarms. */
function checkedParts(): Checked | undefined {
  const { review } = useReview.getState();
  const { source, target, links, checks, overrides } = review;
  if (!source || !target) return undefined;
  const { known } = useGlossaries.getState();
  const glossaries = review.glossaries.flatMap(({ id }) => known.get(id) ?? []);
  if (glossaries.length < review.glossaries.length) return undefined;
  const { marks: languageMarks } = useProofreading.getState();
  return { source, target, links, settings: checks, glossaries, overrides, languageMarks };
}

function sameParts(a: Checked, b: Checked): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.links === b.links &&
    a.settings === b.settings &&
    a.overrides === b.overrides &&
    a.languageMarks === b.languageMarks &&
    sameGlossaries(a.glossaries, b.glossaries)
  );
}

function sameGlossaries(a: readonly Glossary[], b: readonly Glossary[]): boolean {
  return a.length === b.length && a.every((glossary, index) => glossary === b[index]);
}

const NO_OVERRIDES: Review['overrides'] = new Map();

/** Only what changed crosses to the worker, where what stays keeps its identity. */
function orderFor(order: number, before: Checked | undefined, next: Checked, given: readonly Glossary[]): CheckOrder {
  return {
    order,
    links: next.links,
    ...(before?.source !== next.source && { source: next.source }),
    ...(before?.target !== next.target && { target: next.target }),
    ...(before?.settings !== next.settings && { settings: next.settings }),
    ...((before?.overrides ?? NO_OVERRIDES) !== next.overrides && { overrides: [...next.overrides.values()] }),
    ...(before?.languageMarks !== next.languageMarks && { languageMarks: next.languageMarks }),
    ...glossariesFor(given, next.glossaries),
  };
}

/** An edit of a few concepts crosses alone: a large glossary takes longer to copy than to check with. */
function glossariesFor(
  given: readonly Glossary[],
  next: readonly Glossary[],
): Pick<CheckOrder, 'glossaries' | 'glossaryChanges'> {
  if (sameGlossaries(given, next)) return {};
  const isSameList = given.length === next.length && given.every(({ id }, index) => next[index]?.id === id);
  if (!isSameList) return { glossaries: next };
  const glossaryChanges = next.map((glossary, index) => changeBetween(given[index]?.concepts ?? [], glossary.concepts));
  return { glossaryChanges };
}
