/**
 * The text field of a remark. Misspelt English words are underlined by a layer that lies under the text in the same type;
 * F7 goes from one to the next and offers what it may have been. Japanese remarks are left alone.
 */
import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import type { LanguageMark } from '../../../shared/checks/language-mark.ts';
import { isEnglishRemark } from '../../../shared/workspace/remark-spelling.ts';
import { useTranslate } from '../../state/translate.ts';
import { useMisspellings } from '../../state/use-misspellings.ts';
import { Button } from '../../ui/button.tsx';
import './remark-box.css';

interface RemarkBoxProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What follows the field; it shows the spelling where there is room for it. */
  readonly children: (spelling: ReactNode) => ReactNode;
}

export function RemarkBox({ field, label, value, onChange, onKeyDown, children }: RemarkBoxProps) {
  const { t } = useTranslate();
  const marks = useMisspellings(value);
  const [chosen, setChosen] = useState<LanguageMark>();
  const layer = useRef<HTMLDivElement>(null);
  const mark = marks.find(({ start, end }) => start === chosen?.start && end === chosen.end);

  const leave = () => {
    setChosen(undefined);
    field.current?.focus();
  };
  const goToNext = () => {
    const caret = field.current?.selectionEnd ?? 0;
    const next = marks.find(({ start }) => start >= caret) ?? marks[0];
    if (!next) return;
    field.current?.setSelectionRange(next.start, next.end);
    setChosen(next);
  };
  const replace = ({ start, end }: LanguageMark, word: string) => {
    field.current?.setSelectionRange(start, end);
    onChange(value.slice(0, start) + word + value.slice(end));
    leave();
  };
  const spelling = mark ? (
    <fieldset
      className="remark-words"
      aria-label={t('comments.misspelt', { word: value.slice(mark.start, mark.end) })}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      {mark.replacements.slice(0, 4).map((word, place) => (
        <Button key={word} autoFocus={place === 0} onPress={() => replace(mark, word)}>
          <span lang="en">{word}</span>
        </Button>
      ))}
      <Button look="quiet" autoFocus={mark.replacements.length === 0} onPress={leave}>
        {t('comments.leaveWord')}
      </Button>
    </fieldset>
  ) : (
    marks.length > 0 && (
      <Button look="quiet" onPress={goToNext}>
        {t('comments.spelling', { count: marks.length })}
      </Button>
    )
  );
  return (
    <>
      <div className="remark-box">
        <div className="text-box remark-layer" aria-hidden="true" ref={layer}>
          {cutAt(value, marks)}
        </div>
        <textarea
          ref={field}
          className="text-box"
          rows={3}
          spellCheck={false}
          lang={isEnglishRemark(value) ? 'en' : undefined}
          aria-label={label}
          placeholder={t('comments.placeholder')}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onScroll={({ currentTarget }) => layer.current?.scrollTo({ top: currentTarget.scrollTop })}
          onKeyDown={(event) => {
            if (event.key !== 'F7') onKeyDown(event);
            else {
              event.preventDefault();
              goToNext();
            }
          }}
        />
      </div>
      {children(spelling)}
    </>
  );
}

function cutAt(text: string, marks: readonly LanguageMark[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    pieces.push(
      text.slice(from, start),
      <span key={start} className="misspelt">
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  // A last empty line has no height without something in it.
  pieces.push(`${text.slice(from)}\u200b`);
  return pieces;
}
