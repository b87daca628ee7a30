/** What a reader does with findings: walk them, take the fix as a suggestion, dismiss and restore. */
import { createSpanAnchor } from '../../shared/anchor/create-anchor.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { EventBody } from '../../shared/review/event.ts';
import type { Dismissal } from '../../shared/review/review.ts';
import { termOfFinding } from '../../shared/workspace/finding-state.ts';
import { currentJudged, findRow } from './derived.ts';
import { createId } from './drafts-store.ts';
import { openFindings } from './finding-filter-store.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { useSelection } from './selection-store.ts';

export function chosenFinding(): Finding | undefined {
  const { finding } = useSelection.getState();
  return currentJudged().find((judged) => judged.finding.fingerprint === finding)?.finding;
}

/** Next or previous open finding, around the end; the focus goes to it in the list. */
export function walkFindings(step: 1 | -1): void {
  const open = openFindings();
  const at = open.findIndex(({ fingerprint }) => fingerprint === useSelection.getState().finding);
  const next = at < 0 ? firstFrom(open, step) : open[(at + step + open.length) % open.length];
  if (next) useSelection.getState().chooseFinding(next.fingerprint, true);
  else reportNews('findings.none');
}

/** Without a chosen finding the walk begins at the current row. */
function firstFrom(open: readonly Finding[], step: 1 | -1): Finding | undefined {
  const { row } = useSelection.getState();
  const inRow = open.filter((finding) => rowKeyOf(finding) === row);
  return inRow.at(step === 1 ? 0 : -1) ?? open.at(step === 1 ? 0 : -1);
}

/** The row in which the finding stands, by its words in the translation first. */
export function rowKeyOf({ source, target }: Finding): string | undefined {
  const [inTarget, inSource] = [target[0], source[0]];
  if (inTarget) return findRow('target', inTarget.paragraph)?.key;
  return inSource && findRow('source', inSource.paragraph)?.key;
}

/** Never a silent edit: the fix becomes a proposal in the reader's name. */
export async function suggestFix(finding: Finding): Promise<void> {
  const { review, act } = useReview.getState();
  const fix = finding.fixes[0];
  const paragraph = review.target?.paragraphs.find(({ id }) => id === fix?.range.paragraph);
  if (!fix || !paragraph) return;
  const suggestion = createId();
  const { fingerprint } = finding;
  const answer = await act({
    type: 'suggestion.made',
    data: {
      suggestion,
      anchor: createSpanAnchor('target', paragraph, fix.range),
      replacement: fix.replacement,
      fingerprint,
    },
  });
  if (answer.ok) reportNews('findings.suggested', { words: fix.replacement });
  else reportProblem(answer.problem);
}

interface DismissalWish {
  readonly scope: Dismissal['scope'];
  readonly reason: string;
}

/** The reason given last, which one key gives again. */
let lastReason = '';

/** Dismisses and goes on to the next open finding. */
export async function dismissFinding(finding: Finding, wish?: DismissalWish): Promise<void> {
  await dismissFindings([finding], wish);
}

/** Dismisses all of them for one reason, as one act, and goes on to the next open finding. */
export async function dismissFindings(findings: readonly Finding[], wish?: DismissalWish): Promise<void> {
  const { scope, reason } = wish ?? { scope: 'here', reason: lastReason };
  const place = openFindings().findIndex(({ fingerprint }) => fingerprint === findings[0]?.fingerprint);
  const bodies = findings.map((finding): EventBody => {
    const term = scope === 'term' ? termOfFinding(finding) : undefined;
    const { fingerprint, rule } = finding;
    return {
      type: 'finding.dismissed',
      data: { fingerprint, rule, scope, ...(reason !== '' && { reason }), ...(term !== undefined && { term }) },
    };
  });
  const answer = await useReview.getState().act(...bodies);
  if (!answer.ok) {
    reportProblem(answer.problem);
    return;
  }
  lastReason = reason;
  const rest = openFindings();
  const next = rest[Math.min(Math.max(place, 0), rest.length - 1)];
  if (next) useSelection.getState().chooseFinding(next.fingerprint, true);
  else useSelection.getState().chooseNothing();
}

export async function restoreFinding({ fingerprint }: Dismissal): Promise<void> {
  const answer = await useReview.getState().act({ type: 'finding.restored', data: { fingerprint } });
  if (!answer.ok) reportProblem(answer.problem);
}
