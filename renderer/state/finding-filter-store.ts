/** Which findings the reader wants to see, and how grouped: the list and the walk follow it alike. */
import { create } from 'zustand';
import {
  type FindingFilter,
  filterFindings,
  type Grouping,
  groupFindings,
} from '../../shared/workspace/group-findings.ts';
import { currentJudged } from './derived.ts';

interface FindingFilterState extends FindingFilter {
  readonly grouping: Grouping;
  change(part: Partial<FindingFilter & { readonly grouping: Grouping }>): void;
}

export const useFindingFilter = create<FindingFilterState>((set) => ({
  hidden: [],
  dismissed: false,
  only: undefined,
  grouping: 'text',
  change: (part) => set(part),
}));

/** The open findings that pass the filter, in the order in which they are listed. */
export function openFindings() {
  const { hidden, only, grouping } = useFindingFilter.getState();
  const open = filterFindings(currentJudged(), { hidden, only, dismissed: false });
  return groupFindings(open, grouping).flatMap(({ findings }) => findings.map(({ finding }) => finding));
}
