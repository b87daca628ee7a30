/** The pairs of a folder: which files belong together, what was understood of each, and what is left over. */
import { memo, useEffect, useState } from 'react';
import { wordProblem } from '../../../shared/locales/translator.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { BilingualFacts, BilingualRows } from './bilingual-preview.tsx';
import { MOST_FILES, type NamedFile } from './named-file.ts';
import { type PairEntry, usePairs } from './pairs-store.ts';
import { ParagraphList } from './reading-preview.tsx';
import { ReadingWarnings } from './reading-warnings.tsx';
import './pair-list.css';

interface PairListProps {
  readonly files: readonly NamedFile[];
  readonly onClear: () => void;
}

export function PairList({ files, onClear }: PairListProps) {
  const { t } = useTranslate();
  const { entries, alone, unread, read, choose, work, stop } = usePairs();
  useEffect(() => {
    void read(files);
    return stop;
  }, [files, read, stop]);
  const ready = entries.filter(({ reading, review }) => reading && review === undefined);
  const isAll = ready.length > 0 && ready.every(({ chosen }) => chosen);
  return (
    <section className="pairs" aria-labelledby="pairs-title">
      <div className="reading-head">
        <h2 className="reading-name" id="pairs-title">
          {t('intake.pairsFound', { count: entries.length })}
        </h2>
        <Button look="quiet" onPress={onClear}>
          {t('open.change')}
        </Button>
      </div>
      <p className="pairs-progress" role="status">
        {work === 'reading' && t('intake.readingPairs', { done: entries.filter(isRead).length, count: entries.length })}
      </p>
      {entries.length > 0 && (
        <CheckBox
          label={t('intake.chooseAll')}
          isSelected={isAll}
          isDisabled={ready.length === 0}
          onChange={(chosen) =>
            choose(
              ready.map(({ id }) => id),
              chosen,
            )
          }
        />
      )}
      <ul className="pairs-list" aria-label={t('intake.pairList')}>
        {entries.map((entry) => (
          <PairItem key={entry.id} entry={entry} />
        ))}
      </ul>
      {files.length >= MOST_FILES && <p className="pairs-progress">{t('intake.tooMany', { count: MOST_FILES })}</p>}
      <LeftOver title={t('intake.alone', { count: alone.length })} paths={alone} />
      <LeftOver title={t('intake.unread', { count: unread.length })} paths={unread} />
    </section>
  );
}

const isRead = ({ reading, problem }: PairEntry) => reading !== undefined || problem !== undefined;

/** Drawn again only when its own entry changed: a folder may hold a thousand. */
const PairItem = memo(function PairItem({ entry }: { readonly entry: PairEntry }) {
  const { t } = useTranslate();
  const [open, setOpen] = useState(false);
  const { id, name, files, reading, problem, chosen, review } = entry;
  return (
    <li className="pair">
      <div className="pair-head">
        <CheckBox
          label={name}
          isSelected={chosen && review === undefined}
          isDisabled={!reading || review !== undefined}
          onChange={(wanted) => usePairs.getState().choose([id], wanted)}
        />
        <span className="pair-files">{files.map(({ path }) => path).join(' · ')}</span>
        <span className="pair-state">{review === undefined ? '' : t('intake.created')}</span>
        <Button
          look="quiet"
          aria-label={t('intake.previewOf', { name })}
          aria-expanded={open}
          isDisabled={!reading}
          onPress={() => setOpen(!open)}
        >
          {t('intake.preview')}
        </Button>
      </div>
      {problem && (
        <p className="side-box-problem" role="alert">
          {wordProblem(t, problem)}
        </p>
      )}
      {reading && <ReadingWarnings warnings={warningsOf(reading)} />}
      {open && reading && <PairPreview reading={reading} />}
    </li>
  );
});

/** That a page has no date is worth a word where one review is made, not under each of many. */
function warningsOf(reading: NonNullable<PairEntry['reading']>): readonly string[] {
  const all =
    reading.kind === 'bilingual' ? reading.reading.warnings : [...reading.source.warnings, ...reading.target.warnings];
  return all.filter((warning) => warning !== 'no-date');
}

function PairPreview({ reading }: { readonly reading: NonNullable<PairEntry['reading']> }) {
  const { t } = useTranslate();
  if (reading.kind === 'bilingual') {
    return (
      <div className="pair-preview">
        <BilingualFacts reading={reading.reading} />
        <BilingualRows reading={reading.reading} />
      </div>
    );
  }
  return (
    <div className="pair-preview pair-preview-two">
      {(['source', 'target'] as const).map((side) => (
        <ParagraphList
          key={side}
          label={t('open.preview', { side: t(`side.${side}`) })}
          document={reading[side].document}
        />
      ))}
    </div>
  );
}

function LeftOver({ title, paths }: { readonly title: string; readonly paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <details className="pairs-left">
      <summary>{title}</summary>
      <ul>
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </details>
  );
}
