/** What is worth knowing of a file that was read; nothing when there is nothing. */
import { useTranslate } from '../../state/translate.ts';
import './reading-preview.css';

export function ReadingWarnings({ warnings }: { readonly warnings: readonly string[] }) {
  const { t } = useTranslate();
  if (warnings.length === 0) return null;
  return (
    <ul className="reading-warnings">
      {[...new Set(warnings)].map((warning) => (
        <li key={warning}>{t(`reading.warning.${warning}`)}</li>
      ))}
    </ul>
  );
}
