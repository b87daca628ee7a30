/** The screen on which glossaries are kept: the list, the form of one concept, and what is done with the whole. */
import { useEffect, useState } from 'react';
import { host } from '../../host/client.ts';
import { useApp } from '../../state/app-store.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { IconButton } from '../../ui/button.tsx';
import { useEntryFocus } from '../../ui/entry-focus.ts';
import { ConceptForm } from './concept-form.tsx';
import { ConceptList } from './concept-list.tsx';
import { DeskActs, type DeskDialog } from './desk-acts.tsx';
import { DeskFilter } from './desk-filter.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FaultsDialog } from './faults-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { MineDialog } from './mine-dialog.tsx';
import { NewGlossaryDialog } from './new-glossary-dialog.tsx';
import './glossary-desk.css';

export function GlossaryDesk() {
  const { t } = useTranslate();
  const screen = useEntryFocus<HTMLElement>();
  const [dialog, setDialog] = useState<DeskDialog>();
  const hasReview = useReview(({ opened }) => opened !== undefined);
  const glossary = useDesk((desk) => desk.glossary);
  useEffect(() => {
    void useDesk.getState().list();
    return host.subscribe('glossary.changed', (change) => {
      if (change.glossary === useDesk.getState().glossary) void useDesk.getState().reload();
    });
  }, []);
  const close = () => setDialog(undefined);
  return (
    <main className="desk" ref={screen} tabIndex={-1}>
      <header className="desk-bar" data-pane="bar">
        <IconButton
          icon="back"
          label={t(hasReview ? 'glossary.desk.backToReview' : 'commands.start')}
          onPress={() => useApp.getState().show(hasReview ? 'review' : 'start')}
        />
        <h1>{t('glossary.title')}</h1>
        <DeskActs onOpen={setDialog} />
      </header>
      <DeskFilter />
      <div className="desk-panes">
        <ConceptList />
        <ConceptForm />
      </div>
      {dialog === 'new' && <NewGlossaryDialog onClose={close} />}
      {dialog === 'import' && glossary !== undefined && <ImportDialog glossary={glossary} onClose={close} />}
      {dialog === 'export' && glossary !== undefined && <ExportDialog glossary={glossary} onClose={close} />}
      {dialog === 'mine' && glossary !== undefined && <MineDialog glossary={glossary} onClose={close} />}
      {dialog === 'faults' && glossary !== undefined && <FaultsDialog glossary={glossary} onClose={close} />}
    </main>
  );
}
