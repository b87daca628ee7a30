/** A half-open span of a text, in UTF-16 code units of the original text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share a code unit; empty ranges overlap nothing. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
