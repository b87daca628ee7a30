/** Words under one or more marks: a control that shows what was said about them. */
import type { KeyboardEvent } from 'react';
import type { Translate } from '../../../shared/locales/translator.ts';
import type { Mark } from '../../../shared/workspace/collect-marks.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { VisibleText } from '../../ui/visible-text.tsx';

interface MarkedWordsProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly current: boolean;
  /** Where the words end in the paragraph. */
  readonly end: number;
  /** Whether they are all of their paragraph. */
  readonly whole: boolean;
}

export function MarkedWords({ text, marks, current, end, whole }: MarkedWordsProps) {
  const { t } = useTranslate();
  const chosen = useSelection(({ finding, thread, suggestion }) =>
    marks.some(({ id }) => id === finding || id === thread || id === suggestion),
  );
  const severity = worstSeverity(marks);
  const comments = marks.filter((mark) => mark.kind === 'comment');
  const ending = marks.find((mark) => mark.kind === 'suggestion' && mark.end === end);
  const choose = () => chooseNext(marks);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element cannot break over lines as words must. */}
      <span
        role="button"
        className="marked"
        tabIndex={current ? 0 : -1}
        aria-label={marks.map((mark) => nameMark(t, mark, text)).join('; ')}
        aria-pressed={chosen}
        data-marks={marks.map(({ id }) => id).join(' ')}
        data-finding={severity}
        data-whole={whole || undefined}
        data-comment={
          comments.length === 0 ? undefined : comments.some(({ resolved }) => !resolved) ? 'open' : 'resolved'
        }
        data-suggestion={marks.some(({ kind }) => kind === 'suggestion') || undefined}
        onClick={() => {
          if (window.getSelection()?.isCollapsed ?? true) choose();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          event.stopPropagation();
          choose();
        }}
      >
        <VisibleText text={text} />
      </span>
      {/* Drawn by the style sheet alone: the paragraph's text stays the translation's. */}
      {ending?.kind === 'suggestion' && (
        <span className="insertion" data-insertion={ending.replacement} aria-hidden="true" />
      )}
    </>
  );
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

function worstSeverity(marks: readonly Mark[]): (typeof SEVERITIES)[number] | undefined {
  return SEVERITIES.find((severity) => marks.some((mark) => mark.kind === 'finding' && mark.severity === severity));
}

/** Where several things were said about the same words, each press shows the next. */
function chooseNext(marks: readonly Mark[]): void {
  const { finding, thread, suggestion, ...selection } = useSelection.getState();
  const at = marks.findIndex(({ id }) => id === finding || id === thread || id === suggestion);
  const mark = marks[(at + 1) % marks.length];
  if (mark?.kind === 'finding') selection.chooseFinding(mark.id);
  if (mark?.kind === 'comment') selection.chooseThread(mark.id);
  if (mark?.kind === 'suggestion') selection.chooseSuggestion(mark.id);
}

function nameMark(t: Translate, mark: Mark, words: string): string {
  switch (mark.kind) {
    case 'finding':
      return t('text.mark.finding', {
        severity: t(`severity.${mark.severity}`),
        rule: t(`checks.${mark.rule}.title`),
        words,
      });
    case 'comment':
      return t(mark.resolved ? 'text.mark.resolved' : 'text.mark.comment', { author: mark.author, words });
    case 'suggestion':
      return t('text.mark.suggestion', { words, replacement: mark.replacement });
  }
}
