/** The bar over the workspace: where we are, how far, whether it is saved, and the acts that reach the whole review. */

import { ScoreButton } from '../features/progress/score-button.tsx';
import { leaveReview, useApp } from '../state/app-store.ts';
import { useProgress } from '../state/derived.ts';
import { useReview } from '../state/review-store.ts';
import { useTranslate } from '../state/translate.ts';
import { Button, IconButton } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';
import { useKeyName } from './chosen-keys.ts';
import { runCommand } from './commands.ts';
import { SaveStateText } from './save-state.tsx';
import './top-bar.css';

export function TopBar() {
  const { t } = useTranslate();
  const title = useReview(({ review, opened }) => review.title || (opened?.name ?? ''));
  const undoable = useReview(({ undos }) => undos.length > 0);
  const redoable = useReview(({ redos }) => redos.length > 0);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  return (
    <header className="top-bar" data-pane="bar">
      <IconButton icon="back" label={t('commands.start')} onPress={() => void leaveReview()} />
      <h1 className="top-title" title={title}>
        {title}
      </h1>
      <ProgressBar />
      <ScoreButton onPress={() => runCommand('progress')} />
      <SaveStateText />
      <div className="top-acts">
        <CommandButton id="undo" icon="undo" isDisabled={!undoable || locked} />
        <CommandButton id="redo" icon="redo" isDisabled={!redoable || locked} />
        <span className="top-gap" />
        <CommandButton id="find" icon="find" />
        <CommandButton id="aligning" icon="align" isDisabled={locked} />
        <CommandButton id="view-changes" icon="changes" />
        <CommandButton id="glossary" icon="glossary" />
        <CommandButton id="history" icon="history" />
        <CommandButton id="merge" icon="merge" isDisabled={locked} />
        <CommandButton id="settings" icon="settings" />
        <CommandButton id="help" icon="help" />
        <Button look="primary" icon="handover" onPress={() => useApp.getState().openDialog('handover')}>
          {t('commands.handover')}
        </Button>
      </div>
    </header>
  );
}

interface CommandButtonProps {
  readonly id: string;
  readonly icon: IconName;
  readonly isDisabled?: boolean;
}

function CommandButton({ id, icon, isDisabled = false }: CommandButtonProps) {
  const { t } = useTranslate();
  const keys = useKeyName(id);
  return (
    <IconButton
      icon={icon}
      label={t(`commands.${id}`)}
      keys={keys}
      isDisabled={isDisabled}
      onPress={() => runCommand(id)}
    />
  );
}

function ProgressBar() {
  const { t } = useTranslate();
  const { rows, seen, counts } = useProgress();
  const label = t('status.progress', { seen, count: rows });
  return (
    <div className="progress" title={t('status.progressDetail', { ...counts, needsWork: counts['needs-work'] })}>
      <span>{label}</span>
      <meter className="progress-track" aria-label={label} min={0} max={Math.max(1, rows)} value={seen} />
    </div>
  );
}
