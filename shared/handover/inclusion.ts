/** What of a review a copy carries: chosen by whoever hands it over. */
import { z } from 'zod';
import { findingSeveritySchema } from '../checks/finding.ts';
import { mqmSeveritySchema } from '../quality/severity.ts';
import type { LooseNote } from './collect-notes.ts';

export const inclusionSchema = z.strictObject({
  /** Leaves out what is settled: resolved threads and rejected suggestions. */
  openOnly: z.boolean(),
  /** Names of those whose comments and suggestions are carried; everybody's when empty. */
  reviewers: z.array(z.string().max(200)).max(100),
  /** Which open findings are carried. */
  findings: z.array(findingSeveritySchema),
  /** Comments that were given a milder severity are left out; those without any are not. */
  leastSeverity: mqmSeveritySchema,
});
export type Inclusion = z.infer<typeof inclusionSchema>;

export const DEFAULT_INCLUSION: Inclusion = {
  openOnly: false,
  reviewers: [],
  findings: ['error', 'warning'],
  leastSeverity: 'neutral',
};

const SEVERITIES = mqmSeveritySchema.options;

/** A suggestion that was accepted is part of what the text shall say: no choice leaves it out. */
export function isIncluded(note: LooseNote, { openOnly, reviewers, findings, leastSeverity }: Inclusion): boolean {
  if (note.kind === 'finding') return findings.includes(note.severity);
  if (note.kind === 'suggestion') {
    if (note.state === 'accepted') return true;
    return !(openOnly && note.state === 'rejected') && isBy([note.author], reviewers);
  }
  const isMild = note.severity !== undefined && SEVERITIES.indexOf(note.severity) < SEVERITIES.indexOf(leastSeverity);
  const authors = note.remarks.map(({ author }) => author);
  return !isMild && !(openOnly && note.resolved) && isBy(authors, reviewers);
}

function isBy(authors: readonly string[], reviewers: readonly string[]): boolean {
  return reviewers.length === 0 || authors.some((author) => reviewers.includes(author));
}
