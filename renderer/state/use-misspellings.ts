/** The misspelt words of an English remark while it is written, from the host's library: no network, no dictionary to fetch. */
import { useEffect, useState } from 'react';
import { PROOFREAD_LIMIT } from '../../shared/api/limits.ts';
import type { LanguageMark } from '../../shared/checks/language-mark.ts';
import { carryMarks, isEnglishRemark, misspellingsOf } from '../../shared/workspace/remark-spelling.ts';
import { host } from '../host/client.ts';
import { useReview } from './review-store.ts';

/** Nobody wants to be told of a word that is still being typed. */
const PAUSE_MS = 600;

interface Read {
  readonly text: string;
  readonly marks: readonly LanguageMark[];
}

export function useMisspellings(text: string): readonly LanguageMark[] {
  const [read, setRead] = useState<Read>({ text: '', marks: [] });
  useEffect(() => {
    if (!isEnglishRemark(text) || text.length > PROOFREAD_LIMIT) return;
    let current = true;
    const timer = setTimeout(async () => {
      const { target, checks } = useReview.getState().review;
      const dialect = checks.spelling === 'british' ? 'british' : 'american';
      const answer = await host.call('text.proofread', { texts: [text], dialect });
      // A remark is no worse without its marks, so a refusal is not worth a message.
      if (!current || !answer.ok) return;
      const article = target?.paragraphs.map((paragraph) => paragraph.text).join('\n') ?? '';
      setRead({ text, marks: misspellingsOf(text, answer.value.marks[0] ?? [], article) });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  if (!isEnglishRemark(text)) return [];
  return read.text === text ? read.marks : carryMarks(read.marks, read.text, text);
}
