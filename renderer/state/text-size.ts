/** How long the article and its translation are, counted while the page has nothing else to do. */
import { useEffect, useState } from 'react';
import { type Document, isAlignedRole, type Paragraph } from '../../shared/document/document.ts';
import type { Side } from '../../shared/side.ts';
import { countText, type TextSize } from '../../shared/text/count-text.ts';
import { useReview } from './review-store.ts';

/** What is left of the pause when counting stops, so that the next frame is not late. */
const LEFT_OVER_MS = 2;

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
    let next = 0;
    const count = (pause: IdleDeadline) => {
      while (next < paragraphs.length && pause.timeRemaining() > LEFT_OVER_MS) {
        const paragraph = paragraphs[next];
        if (paragraph) sizeOf(paragraph, document.language);
        next += 1;
      }
      if (next < paragraphs.length) waiting = requestIdleCallback(count);
      else setCounted({ document, size: sizeOfAll(paragraphs, document.language) });
    };
    waiting = requestIdleCallback(count);
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
