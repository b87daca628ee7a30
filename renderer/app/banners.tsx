/** What the reader must know about the open file: unsaved work, a lock, a repair. */
import { type ReactNode, useState } from 'react';
import type { OpenedReview, Repair } from '../../shared/api/opened-review.ts';
import { wordProblem } from '../../shared/locales/translator.ts';
import { saveCopyElsewhere } from '../state/merge-acts.ts';
import { reportProblem } from '../state/notices.ts';
import { useReview } from '../state/review-store.ts';
import { useTranslate } from '../state/translate.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './banners.css';

export function Banners() {
  const opened = useReview((state) => state.opened);
  return (
    <>
      <UnsavedBanner />
      {opened?.lockedBy !== undefined && <LockBanner holder={opened.lockedBy} foreign={opened.foreignLock} />}
      {opened && isRepaired(opened.repair) && <RepairBanner key={opened.review} repair={opened.repair} />}
    </>
  );
}

function Banner({ kind, children }: { readonly kind: 'error' | 'warning' | 'info'; readonly children: ReactNode }) {
  return (
    <div className="banner" role={kind === 'error' ? 'alert' : 'status'} data-kind={kind}>
      <Icon name={kind} />
      {children}
    </div>
  );
}

function UnsavedBanner() {
  const { t } = useTranslate();
  const save = useReview((state) => state.save);
  const { retry, abandon } = useReview.getState();
  if (save.kind !== 'failed') return null;
  return (
    <Banner kind="error">
      <p>{wordProblem(t, save.problem)}</p>
      <Button onPress={() => void retry()}>{t('save.retry')}</Button>
      <Button onPress={() => void saveCopyElsewhere()}>{t('save.copyElsewhere')}</Button>
      <Button look="quiet" onPress={abandon}>
        {t('save.abandon')}
      </Button>
    </Banner>
  );
}

interface LockBannerProps {
  readonly holder: string;
  readonly foreign: OpenedReview['foreignLock'];
}

/** A lock of this machine is given up by itself when its program has ended; of another one only the reader can tell. */
function LockBanner({ holder, foreign }: LockBannerProps) {
  const { t, language } = useTranslate();
  if (!foreign) {
    return (
      <Banner kind="warning">
        <p>{holder === '' ? t('save.writeProtected') : t('save.lockedBy', { holder })}</p>
      </Banner>
    );
  }
  const since = new Date(foreign.since);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const time = Number.isNaN(since.getTime()) ? foreign.since : when.format(since);
  const takeOver = async () => {
    const taken = await useReview.getState().takeOver();
    if (!taken.ok) reportProblem(taken.problem);
  };
  return (
    <Banner kind="warning">
      <p>{t('save.lockedElsewhere', { holder, machine: foreign.machine, time })}</p>
      <Button onPress={() => void takeOver()}>{t('save.takeOver')}</Button>
    </Banner>
  );
}

function isRepaired({ tornLine, quarantinedLines, unknownEvents }: Repair): boolean {
  return tornLine || quarantinedLines.length > 0 || unknownEvents > 0;
}

function RepairBanner({ repair }: { readonly repair: Repair }) {
  const { t } = useTranslate();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const { tornLine, quarantinedLines, unknownEvents } = repair;
  return (
    <Banner kind="info">
      <p>
        {tornLine && `${t('repair.torn')} `}
        {quarantinedLines.length > 0 &&
          `${t('repair.quarantined', { count: quarantinedLines.length, lines: quarantinedLines.join(', ') })} `}
        {unknownEvents > 0 && t('repair.unknown', { count: unknownEvents })}
      </p>
      <IconButton icon="close" label={t('app.close')} onPress={() => setClosed(true)} />
    </Banner>
  );
}
