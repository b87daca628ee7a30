/** Which findings the reader wants to see, and how grouped: the list and the walk follow it alike. */
import { create } from 'zustand';
import type { Settings } from '../../shared/api/settings.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { paragraphsById } from '../../shared/document/paragraphs-by-id.ts';
import type { JudgedFinding } from '../../shared/workspace/finding-state.ts';
import {
  type FindingFilter,
  filterFindings,
  type Grouping,
  groupFindings,
} from '../../shared/workspace/group-findings.ts';
import { currentJudged, currentRows, useJudged } from './derived.ts';
import { useReview } from './review-store.ts';
import { useSelection } from './selection-store.ts';
import { useSettings } from './settings-store.ts';

export type NamedFilter = Settings['filters'][number];

interface FindingChoice extends Omit<FindingFilter, 'paragraphs' | 'text'> {
  readonly text: string;
  /** Only those of the current row. */
  readonly here: boolean;
}

interface FindingFilterState extends FindingChoice {
  readonly grouping: Grouping;
  change(part: Partial<FindingChoice & { readonly grouping: Grouping }>): void;
}

export const NO_FILTER = { hidden: [], type: undefined, rule: undefined, text: '', here: false } as const;

export const useFindingFilter = create<FindingFilterState>((set) => ({
  ...NO_FILTER,
  dismissed: false,
  grouping: 'text',
  change: (part) => set(part),
}));

function filtered(
  judged: readonly JudgedFinding[],
  { here, ...filter }: FindingChoice,
  row: string | undefined,
): readonly JudgedFinding[] {
  return filterFindings(judged, { ...filter, ...(here && { paragraphs: paragraphsOf(row) }) }, wordsOf);
}

/** The findings that pass, drawn again with the filter and, where it asks for the current row, with the row. */
export function useFiltered(part: Partial<FindingChoice> = {}): readonly JudgedFinding[] {
  const judged = useJudged();
  const choice = { ...useFindingFilter(), ...part };
  const row = useSelection((selection) => (choice.here ? selection.row : undefined));
  return filtered(judged, choice, row);
}

/** The open findings that pass the filter, in the order in which they are listed. */
export function openFindings() {
  const choice = useFindingFilter.getState();
  const open = filtered(currentJudged(), { ...choice, dismissed: false }, useSelection.getState().row);
  return groupFindings(open, choice.grouping).flatMap(({ findings }) => findings.map(({ finding }) => finding));
}

function paragraphsOf(row: string | undefined): readonly string[] {
  const current = currentRows().find(({ key }) => key === row);
  return current ? [...current.source, ...current.target].map(({ id }) => id) : [];
}

/** The words that a finding marks on both sides. */
function wordsOf({ source, target }: Finding): string {
  const { review } = useReview.getState();
  return (['source', 'target'] as const)
    .flatMap((side) => {
      const document = review[side];
      const ranges = side === 'source' ? source : target;
      return ranges.map(
        ({ paragraph, start, end }) => document && paragraphsById(document).get(paragraph)?.text.slice(start, end),
      );
    })
    .join('\n');
}

/** Gives the filter a name, under which it can be had again; a name that is known gets the new filter. */
export function keepFilter(name: string): void {
  const { hidden, type, rule, text } = useFindingFilter.getState();
  const { settings, change } = useSettings.getState();
  const kept: NamedFilter = {
    name,
    hidden: [...hidden],
    text: text.trim(),
    ...(type && { type }),
    ...(rule && { rule }),
  };
  void change({ filters: [...settings.filters.filter((one) => one.name !== name), kept] });
}

export function forgetFilter(name: string): void {
  const { settings, change } = useSettings.getState();
  void change({ filters: settings.filters.filter((one) => one.name !== name) });
}

/** Whether a kept filter is just what is listed. */
export function isInForce(kept: NamedFilter, { hidden, type, rule, text, here }: FindingChoice): boolean {
  return (
    !here &&
    kept.type === type &&
    kept.rule === rule &&
    kept.text === text.trim() &&
    kept.hidden.length === hidden.length &&
    kept.hidden.every((severity) => hidden.includes(severity))
  );
}
