/** Where a sitting begins: go on with a review, begin one, or try a sample. */
import { DropZone, FileTrigger, Button as PlainButton } from 'react-aria-components';
import { host } from '../../host/client.ts';
import { enterReview, openReview, useApp } from '../../state/app-store.ts';
import { sendFile } from '../../state/host-files.ts';
import { reportProblem } from '../../state/notices.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { useEntryFocus } from '../../ui/entry-focus.ts';
import { Icon } from '../../ui/icon.tsx';
import { bringFiles } from './brought-files.ts';
import { droppedFiles, type NamedFile } from './named-file.ts';
import { useRecentReviews, useSamples } from './start-lists.ts';
import './start-screen.css';

export function StartScreen() {
  const { t } = useTranslate();
  const show = useApp((app) => app.show);
  const screen = useEntryFocus<HTMLElement>();
  const openDialog = useApp((app) => app.openDialog);
  return (
    <main className="start" ref={screen} tabIndex={-1}>
      <header className="start-head">
        <h1>
          Taiyaku <span lang="ja">対訳</span>
        </h1>
        <p>{t('open.tagline')}</p>
        <div className="start-acts">
          <Button look="primary" icon="plus" onPress={() => show('new')}>
            {t('open.newReview')}
          </Button>
          <FileTrigger acceptedFileTypes={['.taiyaku']} onSelect={(files) => void openFile(files?.[0])}>
            <Button icon="file">{t('open.openFile')}</Button>
          </FileTrigger>
          <Button look="quiet" icon="glossary" onPress={() => show('glossary')}>
            {t('glossary.title')}
          </Button>
          <Button look="quiet" icon="settings" onPress={() => openDialog('settings')}>
            {t('settings.title')}
          </Button>
        </div>
        <DropZone
          aria-label={t('intake.dropHere')}
          className="start-drop"
          onDrop={async ({ items }) => openDropped(await droppedFiles(items))}
        >
          {t('intake.dropHere')}
        </DropZone>
      </header>
      <div className="start-lists">
        <Recent />
        <Samples />
      </div>
    </main>
  );
}

/** A review is opened; anything else is for a new one. */
function openDropped(files: readonly NamedFile[]): void {
  const [first] = files;
  if (first && /\.taiyaku$/i.test(first.path)) void openFile(first.file);
  else bringFiles(files);
}

async function openFile(file: File | undefined): Promise<void> {
  if (!file) return;
  const received = await sendFile(file);
  if (received.ok) await enterReview(host.call('review.openFile', { file: received.value.file }));
  else reportProblem(received.problem);
}

function Recent() {
  const { t, language } = useTranslate();
  const reviews = useRecentReviews();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="start-list" aria-labelledby="start-recent">
      <h2 id="start-recent">{t('open.recent')}</h2>
      {reviews?.length === 0 && <p className="start-none">{t('open.noRecent')}</p>}
      <ul>
        {reviews?.map(({ review, name, title, modifiedAt }) => (
          <li key={review}>
            <PlainButton className="start-item" onPress={() => void openReview(review)}>
              <span className="start-item-title">{title || name}</span>
              <span className="start-item-note">{when.format(new Date(modifiedAt))}</span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Samples() {
  const { t, language } = useTranslate();
  const samples = useSamples();
  const open = (sample: string, faulty: boolean) =>
    void enterReview(host.call('review.createFromSample', { sample, faulty }));
  return (
    <section className="start-list" aria-labelledby="start-samples">
      <h2 id="start-samples">{t('open.samples')}</h2>
      <ul>
        {samples.map(({ sample, title, faulty }) => {
          const name = language === 'ja' ? title.ja : title.en;
          return (
            <li key={sample} className="start-sample">
              <PlainButton className="start-item" onPress={() => open(sample, false)}>
                <span className="start-item-title">{name}</span>
              </PlainButton>
              {faulty && (
                <PlainButton
                  className="start-item start-item-faulty"
                  aria-label={t('open.faultyNamed', { name })}
                  onPress={() => open(sample, true)}
                >
                  <Icon name="warning" size={14} />
                  {t('open.faulty')}
                </PlainButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
