/** The MQM scorecard of a review: the errors that reviewers marked, and the sum that they come to. */
import { type Document, isAlignedRole } from '../../document/document.ts';
import { countErrors } from '../../quality/count-errors.ts';
import { MQM_TYPES, type MqmDimension, type MqmType } from '../../quality/mqm.ts';
import { type MqmScore, type Scoring, SEVERITY_MULTIPLIERS, scoreText } from '../../quality/mqm-score.ts';
import { type MqmSeverity, mqmSeveritySchema } from '../../quality/severity.ts';
import type { Review } from '../../review/review.ts';
import { countText } from '../../text/count-text.ts';

export interface ScorecardLine {
  readonly severity: MqmSeverity;
  readonly count: number;
  readonly multiplier: number;
  readonly penalty: number;
}

export interface Scorecard {
  readonly title: string;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly scoring: Scoring;
  /** Of the version as it was received: what is translated, without the page's furniture. */
  readonly words: number;
  readonly sourceCharacters: number;
  readonly lines: readonly ScorecardLine[];
  /** Errors by type, the desk's order; types without any are left out. */
  readonly types: readonly {
    readonly type: MqmType;
    readonly dimension: MqmDimension;
    readonly counts: Readonly<Record<MqmSeverity, number>>;
  }[];
  /** Undefined for a text without words. */
  readonly score?: MqmScore;
}

export function createScorecard(
  review: Review,
  { title, exportedAt, scoring }: { title: string; exportedAt: string; scoring: Scoring },
): Scorecard {
  const errors = countErrors(review.threads.values());
  const words = sizeOf(review.target).words;
  const score = scoreText(errors, words, scoring);
  return {
    title,
    exportedAt,
    scoring,
    words,
    sourceCharacters: sizeOf(review.source).characters,
    lines: errors.map(({ severity, count }) => {
      const multiplier = SEVERITY_MULTIPLIERS[severity];
      return { severity, count, multiplier, penalty: count * multiplier };
    }),
    types: typesOf(review),
    ...(score && { score }),
  };
}

function sizeOf(document: Document | undefined): { words: number; characters: number } {
  const sizes = (document?.paragraphs ?? [])
    .filter(({ role }) => isAlignedRole(role))
    .map(({ text }) => countText(text, document?.language ?? 'en'));
  return {
    words: sizes.reduce((sum, { words }) => sum + words, 0),
    characters: sizes.reduce((sum, { characters }) => sum + characters, 0),
  };
}

function typesOf({ threads }: Review): Scorecard['types'] {
  const judged = [...threads.values()].filter(({ deleted, severity }) => !deleted && severity !== undefined);
  return (Object.keys(MQM_TYPES) as MqmType[])
    .filter((type) => judged.some(({ mqm }) => mqm === type))
    .map((type) => {
      const count = (severity: MqmSeverity) =>
        judged.filter((thread) => thread.mqm === type && thread.severity === severity).length;
      const counts = Object.fromEntries(mqmSeveritySchema.options.map((severity) => [severity, count(severity)]));
      return { type, dimension: MQM_TYPES[type], counts: counts as Record<MqmSeverity, number> };
    });
}
