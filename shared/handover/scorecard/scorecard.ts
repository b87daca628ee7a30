/** The MQM scorecard of a review: the errors that reviewers marked, and the sum that they come to. */
import { type Document, isAlignedRole } from '../../document/document.ts';
import { countErrors, type JudgedThread } from '../../quality/count-errors.ts';
import { MQM_TYPES, type MqmDimension, type MqmType } from '../../quality/mqm.ts';
import { type MqmScore, penaltyOf, type Scoring, SEVERITY_MULTIPLIERS, scoreText } from '../../quality/mqm-score.ts';
import { type MqmSeverity, mqmSeveritySchema } from '../../quality/severity.ts';
import type { Review } from '../../review/review.ts';
import { countText } from '../../text/count-text.ts';

export interface ScorecardLine {
  readonly severity: MqmSeverity;
  readonly count: number;
  readonly multiplier: number;
  readonly weight: number;
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
  /** Comments on an error that another comment named before; they count where `scoring` says so. */
  readonly repeats: number;
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
  const { lines, counted, repeats } = countErrors(review.threads.values(), scoring);
  const words = sizeOf(review.target).words;
  const score = scoreText(lines, words, scoring);
  return {
    title,
    exportedAt,
    scoring,
    words,
    sourceCharacters: sizeOf(review.source).characters,
    lines: lines.map((line) => ({
      ...line,
      multiplier: SEVERITY_MULTIPLIERS[line.severity],
      penalty: penaltyOf(line),
    })),
    repeats,
    types: typesOf(counted),
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

function typesOf(judged: readonly JudgedThread[]): Scorecard['types'] {
  return (Object.keys(MQM_TYPES) as MqmType[])
    .filter((type) => judged.some(({ mqm }) => mqm === type))
    .map((type) => {
      const count = (severity: MqmSeverity) =>
        judged.filter((thread) => thread.mqm === type && thread.severity === severity).length;
      const counts = Object.fromEntries(mqmSeveritySchema.options.map((severity) => [severity, count(severity)]));
      return { type, dimension: MQM_TYPES[type], counts: counts as Record<MqmSeverity, number> };
    });
}
