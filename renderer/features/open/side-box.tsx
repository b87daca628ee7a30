/** The box of one side: choose, drop or paste; then what was understood of it. */
import { type ReactNode, useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { BILINGUAL_ENDINGS, TEXT_ENDINGS } from '../../../shared/bilingual/pair-by-name.ts';
import { wordProblem } from '../../../shared/locales/translator.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Side } from '../../../shared/side.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { chosenFiles, droppedFiles, type NamedFile } from './named-file.ts';
import { ReadingPreview } from './reading-preview.tsx';
import type { SideReader } from './side-reading.ts';
import './side-box.css';

export const FILE_TYPES = [...TEXT_ENDINGS, ...BILINGUAL_ENDINGS].map((ending) => `.${ending}`);

interface SideBoxProps {
  readonly side: Side;
  readonly reader: SideReader;
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

export function SideBox({ side, reader, onFiles }: SideBoxProps) {
  const { t } = useTranslate();
  const { state } = reader;
  return (
    <section className="side-box" aria-label={t(`side.${side}`)}>
      <h2 className="side-box-title">{t(`side.${side}`)}</h2>
      {state.kind !== 'reading' && state.problem && <ProblemLine problem={state.problem} />}
      {state.kind === 'empty' && <EmptyBox side={side} reader={reader} onFiles={onFiles} />}
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

function EmptyBox({ side, reader, onFiles }: SideBoxProps) {
  const { t } = useTranslate();
  const [pasted, setPasted] = useState('');
  return (
    <FileDrop label={t('open.dropHere')} onFiles={onFiles}>
      <p className="side-box-hint">{t(`open.hint.${side}`)}</p>
      <FileTrigger acceptedFileTypes={FILE_TYPES} onSelect={(files) => onFiles(chosenFiles(files))}>
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
  readonly onFiles: (files: readonly NamedFile[]) => void;
  readonly children: ReactNode;
}

function FileDrop({ label, onFiles, children }: FileDropProps) {
  return (
    <DropZone
      aria-label={label}
      className="side-box-drop"
      onDrop={async ({ items }) => onFiles(await droppedFiles(items))}
    >
      {children}
    </DropZone>
  );
}
