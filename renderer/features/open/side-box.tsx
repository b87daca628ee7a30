/** The box of one side: choose, drop or paste; then what was understood of it. */
import { type ReactNode, useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { wordProblem } from '../../../shared/locales/translator.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Side } from '../../../shared/side.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { ReadingPreview } from './reading-preview.tsx';
import type { SideReader } from './side-reading.ts';
import './side-box.css';

const FILE_TYPES = ['.txt', '.text', '.md', '.docx', '.html', '.htm'];

interface SideBoxProps {
  readonly side: Side;
  readonly reader: SideReader;
}

export function SideBox({ side, reader }: SideBoxProps) {
  const { t } = useTranslate();
  const { state } = reader;
  return (
    <section className="side-box" aria-label={t(`side.${side}`)}>
      <h2 className="side-box-title">{t(`side.${side}`)}</h2>
      {state.kind !== 'reading' && state.problem && <ProblemLine problem={state.problem} />}
      {state.kind === 'empty' && <EmptyBox side={side} reader={reader} />}
      {state.kind === 'reading' && <p className="side-box-wait">{t('open.reading', { name: state.name })}</p>}
      {state.kind === 'read' && <ReadingPreview side={side} state={state} reader={reader} />}
    </section>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslate();
  return (
    <p className="side-box-problem" role="alert">
      {wordProblem(t, problem)}
    </p>
  );
}

function EmptyBox({ side, reader }: SideBoxProps) {
  const { t } = useTranslate();
  const [pasted, setPasted] = useState('');
  const pick = (file: File | undefined) => file && void reader.readFile(file);
  return (
    <FileDrop label={t('open.dropHere')} onFile={pick}>
      <p className="side-box-hint">{t(`open.hint.${side}`)}</p>
      <FileTrigger acceptedFileTypes={FILE_TYPES} onSelect={(files) => pick(files?.[0])}>
        <Button icon="file">{t('open.chooseFile')}</Button>
      </FileTrigger>
      <div className="side-box-paste">
        <TextBox
          label={t('open.paste')}
          value={pasted}
          onChange={setPasted}
          rows={10}
          lang={side === 'source' ? 'ja' : 'en'}
        />
        <Button isDisabled={pasted.trim() === ''} onPress={() => void reader.readPasted(pasted)}>
          {t('open.usePasted')}
        </Button>
      </div>
    </FileDrop>
  );
}

interface FileDropProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

function FileDrop({ label, onFile, children }: FileDropProps) {
  return (
    <DropZone
      aria-label={label}
      className="side-box-drop"
      onDrop={async ({ items }) => {
        const item = items.find(isFileDropItem);
        if (item) onFile(await item.getFile());
      }}
    >
      {children}
    </DropZone>
  );
}
