/** New reviews from files or pasted texts: nothing is made before all was shown as it was understood. */
import { useEffect } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useApp } from '../../state/app-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useEntryFocus } from '../../ui/entry-focus.ts';
import { BilingualPreview } from './bilingual-preview.tsx';
import { takeBrought } from './brought-files.ts';
import { type Intake, useIntake } from './intake.ts';
import { chosenFiles } from './named-file.ts';
import { NewReviewFoot } from './new-review-foot.tsx';
import { PairList } from './pair-list.tsx';
import { FILE_TYPES, SideBox } from './side-box.tsx';
import { useSideReader } from './side-reading.ts';
import './new-review-screen.css';

export function NewReviewScreen() {
  const { t } = useTranslate();
  const show = useApp((app) => app.show);
  const screen = useEntryFocus<HTMLElement>();
  const readers = { source: useSideReader('source'), target: useSideReader('target') };
  const intake = useIntake(readers);
  const { state, take } = intake;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was brought is taken once, when the screen opens.
  useEffect(() => void take(takeBrought()), []);
  return (
    <main className="new-review" ref={screen} tabIndex={-1}>
      <header className="new-review-head">
        <IconButton icon="back" label={t('open.back')} onPress={() => show('start')} />
        <h1>{t('open.newReview')}</h1>
        <Choosers take={take} />
      </header>
      {state.kind === 'sides' && (
        <div className="new-review-sides">
          {(['source', 'target'] as const).map((side) => (
            <SideBox key={side} side={side} reader={readers[side]} onFiles={(files) => void take(files, side)} />
          ))}
        </div>
      )}
      {state.kind === 'bilingual' && (
        <BilingualPreview name={state.name} reading={state.reading} onClear={intake.clear} />
      )}
      {state.kind === 'many' && <PairList files={state.files} onClear={intake.clear} />}
      <NewReviewFoot state={state} readers={readers} />
    </main>
  );
}

function Choosers({ take }: Pick<Intake, 'take'>) {
  const { t } = useTranslate();
  const onSelect = (files: FileList | null) => void take(chosenFiles(files));
  return (
    <div className="new-review-choosers">
      <p>{t('intake.hint')}</p>
      <FileTrigger allowsMultiple acceptedFileTypes={FILE_TYPES} onSelect={onSelect}>
        <Button icon="file">{t('intake.chooseFiles')}</Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={onSelect}>
        <Button>{t('intake.chooseFolder')}</Button>
      </FileTrigger>
    </div>
  );
}
