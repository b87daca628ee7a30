/** Text with marks that may overlap, as XLIFF's start and end markers. */
import type { TextRange } from '../../text/range.ts';
import { escapeXml, xmlAttributes } from './escape-xml.ts';

export interface ExchangeMark extends TextRange {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
}

export function markedText({ text }: { readonly text: string }, marks: readonly ExchangeMark[]): string {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts
    .map((at, index) => {
      const ends = marks.filter(({ start, end }) => end === at && start < at).map(endXml);
      const begins = marks
        .filter(({ start }) => start === at)
        .map((mark) => startXml(mark) + (mark.end === at ? endXml(mark) : ''));
      return [...ends, ...begins, escapeXml(text.slice(at, cuts[index + 1] ?? at))].join('');
    })
    .join('');
}

function startXml({ id, attributes }: ExchangeMark): string {
  return `<sm${xmlAttributes({ id, ...attributes })}/>`;
}

function endXml({ id }: ExchangeMark): string {
  return `<em${xmlAttributes({ startRef: id })}/>`;
}
