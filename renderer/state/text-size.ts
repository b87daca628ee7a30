/** How long the article and its translation are, counted while the page has nothing else to do. */
import { useEffect, useState } from 'react';
import { type Document, isAlignedRole, type Paragraph } from '../../shared/document/document.ts';
import type { Side } from '../../shared/side.ts';
import { countText, type TextSize } from '../../shared/text/count-text.ts';
import { useReview } from './review-store.ts';

/** Few enough that the page stays at hand between two lots. */
const PARAGRAPHS_AT_ONCE = 100;

/** Each paragraph is counted once, however often the text around it changes. */
const SIZES = new WeakMap<Paragraph, TextSize>();

/** Only what is translated, without the page's furniture; undefined until it is counted. */
export function useTextSize(side: Side): TextSize | undefined {
  const document = useReview(({ review }) => review[side]);
  const [counted, setCounted] = useState<{ readonly document: Document; readonly size: TextSize }>();
  useEffect(() => {
    if (!document) return;
    const paragraphs = document.paragraphs.filter(({ role }) => isAlignedRole(role));
    let waiting = 0;
    const countFrom = (start: number) => {
      for (const paragraph of paragraphs.slice(start, start + PARAGRAPHS_AT_ONCE)) sizeOf(paragraph, document.language);
      const next = start + PARAGRAPHS_AT_ONCE;
      if (next < paragraphs.length) waiting = requestIdleCallback(() => countFrom(next));
      else setCounted({ document, size: sizeOfAll(paragraphs, document.language) });
    };
    waiting = requestIdleCallback(() => countFrom(0));
    return () => cancelIdleCallback(waiting);
  }, [document]);
  return counted?.size;
}

function sizeOf(paragraph: Paragraph, language: Document['language']): TextSize {
  const known = SIZES.get(paragraph);
  if (known) return known;
  const size = countText(paragraph.text, language);
  SIZES.set(paragraph, size);
  return size;
}

function sizeOfAll(paragraphs: readonly Paragraph[], language: Document['language']): TextSize {
  const sizes = paragraphs.map((paragraph) => sizeOf(paragraph, language));
  return {
    words: sizes.reduce((sum, { words }) => sum + words, 0),
    characters: sizes.reduce((sum, { characters }) => sum + characters, 0),
  };
}
