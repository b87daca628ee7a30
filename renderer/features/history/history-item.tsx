/** One act of the record in words, with the way to its place and to the state that it left. */
import type { Translate } from '../../../shared/locales/translator.ts';
import type { HistoryEntry, HistoryStep } from '../../../shared/review/history.ts';
import { enterRowOf, restoreAfter } from '../../state/history-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';

interface HistoryItemProps {
  readonly entry: HistoryEntry;
  readonly canRestore: boolean;
  readonly onClose: () => void;
}

export function HistoryItem({ entry, canRestore, onClose }: HistoryItemProps) {
  const { t, language } = useTranslate();
  const { by, at, steps, paragraphs } = entry;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return (
    <li className="history-item">
      <p className="history-by">
        <b>{by.name || t('comments.unnamed')}</b> <time dateTime={at}>{time}</time>
      </p>
      <ul className="history-steps">
        {steps.map((step) => (
          <li key={step.type}>{wordStep(t, step)}</li>
        ))}
      </ul>
      <div className="history-acts">
        {paragraphs.length > 0 && (
          <Button
            look="quiet"
            onPress={() => {
              onClose();
              enterRowOf(paragraphs);
            }}
          >
            {t('history.show')}
          </Button>
        )}
        {canRestore && (
          <Button
            look="quiet"
            icon="restore"
            onPress={() => {
              onClose();
              void restoreAfter(entry);
            }}
          >
            {t('history.restore')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Beyond this the words of an act are cut. */
const LONGEST_ABOUT = 120;

function wordStep(t: Translate, { type, count, about }: HistoryStep): string {
  const did = t(`history.did.${type.replace('.', '-')}`, { count });
  const words = aboutIn(t, type, about);
  return count > 1 || words === '' ? did : t('history.didAbout', { did, about: words });
}

/** States and rules by the names that the reader knows. */
function aboutIn(t: Translate, type: HistoryStep['type'], about: string): string {
  if (type === 'paragraph.statusSet') return t(`status.${about}`);
  if (type === 'finding.dismissed') return t(`checks.${about}.title`);
  const line = about.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_ABOUT ? `${line.slice(0, LONGEST_ABOUT)}…` : line;
}
