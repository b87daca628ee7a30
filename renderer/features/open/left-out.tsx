/** What was taken for furniture of the page; a tick takes it for the article's. */
import type { Reading } from '../../../shared/api/reading.ts';
import { useTranslate } from '../../state/translate.ts';
import { CheckBox } from '../../ui/check-box.tsx';

interface LeftOutProps {
  readonly parts: NonNullable<Reading['leftOut']>;
  readonly onKeep: (blocks: readonly number[]) => void;
}

export function LeftOut({ parts, onKeep }: LeftOutProps) {
  const { t } = useTranslate();
  const kept = parts.filter(({ isKept }) => isKept).map(({ block }) => block);
  const change = (block: number, isKept: boolean) =>
    onKeep(isKept ? [...kept, block] : kept.filter((one) => one !== block));
  return (
    <details className="reading-left-out">
      <summary>{t('open.leftOut', { count: parts.length - kept.length })}</summary>
      <p>{t('open.leftOutAbout')}</p>
      <ul>
        {parts.map(({ block, text, isKept }) => (
          <li key={block}>
            <CheckBox label={text} isSelected={isKept} onChange={(now) => change(block, now)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
