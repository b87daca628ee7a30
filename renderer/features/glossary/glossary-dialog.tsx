/** The glossaries of this review: which are attached, and opening another from a file. */
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Output } from '../../../shared/api/contract.ts';
import { useApp } from '../../state/app-store.ts';
import { attachGlossary, detachGlossary, listGlossaries, openGlossary } from '../../state/glossary-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { orderGlossaries } from '../../state/term-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './glossary-dialog.css';

const FILE_TYPES = ['.csv', '.tsv', '.txt', '.xlsx', '.tbx', '.xml', '.utx'];

type Listed = Output<'glossary.list'>;
type Opened = Output<'glossary.open'>;

export function GlossaryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const [listed, setListed] = useState<Listed>([]);
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    void listGlossaries().then(setListed);
  }, []);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const glossary = await openGlossary(file);
    if (glossary) setOpened(glossary);
    setListed(await listGlossaries());
  };
  return (
    <Dialog title={t('glossary.title')} closeLabel={t('app.close')} onClose={onClose}>
      <GlossaryList listed={listed} />
      <div>
        <FileTrigger acceptedFileTypes={FILE_TYPES} onSelect={(files) => void open(files?.[0])}>
          <Button icon="file">{t('glossary.open')}</Button>
        </FileTrigger>
        <Button look="quiet" icon="glossary" onPress={() => useApp.getState().show('glossary')}>
          {t('commands.glossaryDesk')}
        </Button>
        <p className="glossary-note">{t('glossary.formats')}</p>
      </div>
      {opened && <OpenedReport opened={opened} />}
    </Dialog>
  );
}

/** Attached ones first, in their order of precedence. */
function GlossaryList({ listed }: { readonly listed: Listed }) {
  const { t } = useTranslate();
  const attached = useReview(({ review }) => review.glossaries);
  const others = listed.filter(({ glossary }) => !attached.some(({ id }) => id === glossary));
  const conceptsOf = (id: string) => listed.find(({ glossary }) => glossary === id)?.concepts;
  const entry = (id: string, name: string, isAttached: boolean) => (
    <li key={id} className="glossary" data-attached={isAttached || undefined}>
      <span className="glossary-name">{name}</span>
      <span className="glossary-size">{t('glossary.concepts', { count: conceptsOf(id) ?? 0 })}</span>
      {isAttached && id !== attached[0]?.id && (
        <IconButton
          icon="up"
          label={t('glossary.earlier', { name })}
          onPress={() => void orderGlossaries(moveUp(attached, id))}
        />
      )}
      <Button onPress={() => void (isAttached ? detachGlossary(id) : attachGlossary(id, name))}>
        {t(isAttached ? 'glossary.detach' : 'glossary.attach')}
      </Button>
    </li>
  );
  return (
    <ul className="glossaries" aria-label={t('glossary.title')}>
      {attached.map(({ id, name }) => entry(id, name, true))}
      {others.map(({ glossary, name }) => entry(glossary, name, false))}
    </ul>
  );
}

/** The list with one glossary a place earlier: it counts before the one it changes places with. */
function moveUp<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  const at = list.findIndex((one) => one.id === id);
  const [before, moved] = [list[at - 1], list[at]];
  return before && moved ? [...list.slice(0, at - 1), moved, before, ...list.slice(at + 1)] : list;
}

/** How many lines that were set aside are shown. */
const LINES_SHOWN = 50;

function OpenedReport({ opened }: { readonly opened: Opened }) {
  const { t } = useTranslate();
  const { name, concepts, setAside } = opened;
  return (
    <section className="glossary-report" role="status">
      <p>{t('glossary.opened', { name, count: concepts })}</p>
      {setAside.length > 0 && (
        <>
          <p>{t('glossary.setAside', { count: setAside.length })}</p>
          <ul>
            {setAside.slice(0, LINES_SHOWN).map(({ line, reason }) => (
              <li key={line}>{t('glossary.setAsideLine', { line, reason: t(`glossary.fault.${reason}`) })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
