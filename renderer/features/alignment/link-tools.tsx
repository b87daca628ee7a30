/** The repairs of one link as buttons between the sides, while the alignment is being repaired. */
import { memo } from 'react';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { useAligning } from '../../state/aligning-store.ts';
import { mergeRow, splitRow, togglePin, unlinkRow } from '../../state/link-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import './link-tools.css';

export const LinkTools = memo(function LinkTools({ row }: { readonly row: TextRow }) {
  const { t } = useTranslate();
  const on = useAligning((state) => state.on);
  const { link } = row;
  if (!on || !link) return null;
  const isPair = link.source.length > 0 && link.target.length > 0;
  return (
    <>
      <Tool icon="mergeUp" name={t('commands.mergePrevious')} run={() => mergeRow(-1, row)} />
      <Tool icon="mergeDown" name={t('commands.mergeNext')} run={() => mergeRow(1, row)} />
      {isPair && link.source.length + link.target.length > 2 && (
        <Tool icon="split" name={t('commands.split')} run={() => splitRow(row)} />
      )}
      {isPair && <Tool icon="unlink" name={t('commands.unlink')} run={() => unlinkRow(row)} />}
      {isPair && <Tool icon="pin" name={t('commands.pin')} pressed={link.pinned} run={() => togglePin(row)} />}
    </>
  );
});

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  readonly run: () => unknown;
}

function Tool({ icon, name, pressed, run }: ToolProps) {
  return (
    <button
      type="button"
      className="link-tool"
      aria-label={name}
      aria-pressed={pressed}
      title={name}
      tabIndex={-1}
      onClick={() => void run()}
    >
      <Icon name={icon} />
    </button>
  );
}
