/** Taking a file in: what its columns are, how it stands to what is there, and the decisions, before anything is written. */
import { useEffect, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { ENCODINGS, type Encoding } from '../../../shared/api/reading.ts';
import { CAUTIOUS_RULE, type MergeDecision, type MergeRule } from '../../../shared/glossary/merge-concepts.ts';
import { host } from '../../host/client.ts';
import {
  type ColumnWish,
  type FileReading,
  type ImportPreview,
  previewImport,
  readGlossaryFile,
  receiveGlossaryFile,
  rememberColumns,
  runImport,
} from '../../state/glossary-desk-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { MergeRows } from './merge-rows.tsx';
import './import-dialog.css';

const FILE_TYPES = ['.csv', '.tsv', '.txt', '.xlsx', '.tbx', '.xml', '.utx'];

interface ImportDialogProps {
  readonly glossary: string;
  readonly onClose: () => void;
}

interface Chosen {
  readonly file: string;
  readonly name: string;
  readonly reading: FileReading;
  readonly columns?: ColumnWish;
  readonly encoding?: Encoding;
}

export function ImportDialog({ glossary, onClose }: ImportDialogProps) {
  const { t } = useTranslate();
  const [chosen, setChosen] = useState<Chosen>();
  const [preview, setPreview] = useState<ImportPreview>();
  const [rule, setRule] = useState<MergeRule>(CAUTIOUS_RULE);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, MergeDecision>>(new Map());
  const { share, isSending, working, sending, cancel } = useWork();
  const read = async (file: string, name: string, wish: { columns?: ColumnWish; encoding?: Encoding }) => {
    setPreview(undefined);
    // The choice is shown at once; what it makes of the file follows.
    const { columns: wished } = wish;
    if (wished) setChosen((now) => now && { ...now, columns: wished });
    const reading = await working(file, () => readGlossaryFile({ file, ...wish }));
    if (!reading) return;
    const columns = wish.columns ?? reading.table?.columns;
    setChosen({ file, name, reading, ...(columns && { columns }), ...(wish.encoding && { encoding: wish.encoding }) });
  };
  const choose = async (picked: File | undefined) => {
    const file = picked && (await sending(() => receiveGlossaryFile(picked)));
    if (picked && file !== undefined) await read(file, picked.name, {});
  };
  const wishOf = ({ file, columns, encoding }: Chosen) => ({
    glossary,
    file,
    ...(columns && { columns }),
    ...(encoding && { encoding }),
  });
  const compare = async () => {
    if (!chosen) return;
    const heading = chosen.reading.table?.sample[0];
    if (heading && chosen.columns?.headerRows === 1) rememberColumns(heading, chosen.columns);
    setDecisions(new Map());
    setPreview(await working(chosen.file, () => previewImport(wishOf(chosen))));
  };
  const run = async () => {
    if (!chosen) return;
    const order = [...decisions].map(([concept, decision]) => ({ concept, decision }));
    const report = await working(chosen.file, () => runImport({ ...wishOf(chosen), rule, decisions: order }));
    if (report) onClose();
  };
  return (
    <Dialog
      title={t('glossary.import.title')}
      closeLabel={t('app.close')}
      size="large"
      onClose={onClose}
      actions={
        isSending ? (
          <progress aria-label={t('glossary.import.running')} />
        ) : share !== undefined ? (
          <>
            <progress aria-label={t('glossary.import.running')} max={1} value={share} />
            <Button onPress={cancel}>{t('glossary.import.cancel')}</Button>
          </>
        ) : preview ? (
          <>
            <Button look="quiet" onPress={() => setPreview(undefined)}>
              {t('glossary.import.back')}
            </Button>
            <Button look="primary" onPress={() => void run()}>
              {t('glossary.import.run')}
            </Button>
          </>
        ) : (
          <Button look="primary" isDisabled={!chosen || chosen.reading.concepts === 0} onPress={() => void compare()}>
            {t('glossary.import.compare')}
          </Button>
        )
      }
    >
      {preview ? (
        <MergeRows preview={preview} rule={rule} onRule={setRule} decisions={decisions} onDecide={setDecisions} />
      ) : (
        <>
          <div>
            <FileTrigger acceptedFileTypes={FILE_TYPES} onSelect={(files) => void choose(files?.[0])}>
              <Button icon="file">{t('glossary.import.choose')}</Button>
            </FileTrigger>
          </div>
          <p className="desk-note">{t('glossary.formats')}</p>
          {chosen && <Reading chosen={chosen} onRead={(wish) => void read(chosen.file, chosen.name, wish)} />}
        </>
      )}
    </Dialog>
  );
}

interface Work {
  /** How far the work on the file is; undefined while there is none, or none that takes its time. */
  readonly share: number | undefined;
  /** While the file is on its way to the host. */
  readonly isSending: boolean;
  working<T>(file: string, work: () => Promise<T>): Promise<T>;
  sending<T>(work: () => Promise<T>): Promise<T>;
  cancel(): void;
}

/** What the host does with a file just now: it says how far it is as soon as it takes longer than a moment. */
function useWork(): Work {
  const file = useRef<string>(undefined);
  const [share, setShare] = useState<number>();
  const [isSending, setSending] = useState(false);
  useEffect(
    () => host.subscribe('glossary.importing', (message) => message.file === file.current && setShare(message.share)),
    [],
  );
  return {
    share,
    isSending,
    async sending(work) {
      setSending(true);
      const done = await work();
      setSending(false);
      return done;
    },
    async working(reference, work) {
      file.current = reference;
      const done = await work();
      file.current = undefined;
      setShare(undefined);
      return done;
    },
    cancel: () => {
      if (file.current !== undefined) void host.call('glossary.cancelImport', { file: file.current });
    },
  };
}

interface ReadingProps {
  readonly chosen: Chosen;
  readonly onRead: (wish: { columns?: ColumnWish; encoding?: Encoding }) => void;
}

function Reading({ chosen, onRead }: ReadingProps) {
  const { t } = useTranslate();
  const { name, reading, columns, encoding } = chosen;
  const { table, concepts, setAside } = reading;
  return (
    <>
      <p role="status">{t('glossary.import.read', { name, count: concepts })}</p>
      {reading.encoding && (
        <DropDown
          label={t('glossary.import.encoding')}
          options={ENCODINGS.map((id) => ({ id, label: t(`encoding.${id}`) }))}
          value={encoding ?? reading.encoding.used}
          onChange={(id) => onRead({ encoding: id })}
        />
      )}
      {table && columns && (
        <ColumnMapping
          sample={table.sample}
          columns={columns}
          onChange={(next) => onRead({ columns: next, ...(encoding && { encoding }) })}
        />
      )}
      {setAside.length > 0 && (
        <details>
          <summary>{t('glossary.setAside', { count: setAside.length })}</summary>
          <ul className="desk-plain">
            {setAside.map(({ line, reason }) => (
              <li key={line}>{t('glossary.setAsideLine', { line, reason: t(`glossary.fault.${reason}`) })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
