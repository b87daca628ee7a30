/** Over the text while changes are shown: since which version, how many, and the next version from the translator. */
import { FileTrigger } from 'react-aria-components';
import { comparedVersion, useChangeCount } from '../../state/derived.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { takeInVersion } from '../../state/version-acts.ts';
import { useView } from '../../state/view-store.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown, Segments } from '../../ui/choice.tsx';
import './changes-bar.css';

const FILE_TYPES = ['.txt', '.docx', '.html', '.htm', '.pdf'];

export function ChangesBar() {
  const view = useView((state) => state.view);
  return view === 'changes' || view === 'compared' ? <OpenChangesBar /> : null;
}

function OpenChangesBar() {
  const { t, language } = useTranslate();
  const { view, since, show, compareWith } = useView();
  const review = useReview((state) => state.review);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  const count = useChangeCount();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const versions = review.revisions.map(({ at }, place) => ({
    id: String(place),
    label: t('versions.version', { number: place + 1, day: day.format(new Date(at)) }),
  }));
  return (
    <section className="changes-bar" aria-label={t('versions.changes')}>
      <DropDown
        label={t('versions.since')}
        options={versions}
        value={String(comparedVersion(review, since))}
        onChange={(place) => compareWith(Number(place))}
      />
      <Segments
        label={t('versions.shown')}
        labelHidden
        options={[
          { id: 'changes', label: t('versions.inline') },
          { id: 'compared', label: t('versions.sideBySide') },
        ]}
        value={view === 'compared' ? 'compared' : 'changes'}
        onChange={show}
      />
      <p role="status">{t('versions.count', { count })}</p>
      {!locked && (
        <FileTrigger
          acceptedFileTypes={FILE_TYPES}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void takeInVersion(file);
          }}
        >
          <Button look="quiet" icon="file">
            {t('versions.takeIn')}
          </Button>
        </FileTrigger>
      )}
      <Button onPress={() => show('both')}>{t('versions.close')}</Button>
    </section>
  );
}
