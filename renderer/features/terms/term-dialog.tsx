/** A pair of the text for the glossary: the words selected on both sides, in their dictionary form and with a reading. */
import { useEffect, useState } from 'react';
import { proposeTarget } from '../../../shared/glossary/propose-term.ts';
import { addTermPair, editableGlossaries, type GlossaryName, proposeSourceTerm } from '../../state/term-acts.ts';
import { useTermPair } from '../../state/term-pair-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextBox } from '../../ui/text-box.tsx';

const NEW = '*';

export function TermDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const pair = useTermPair();
  const [proposed] = useState(() => proposeSourceTerm(pair.source));
  const [source, setSource] = useState(proposed.text);
  const [reading, setReading] = useState(proposed.reading);
  const [target, setTarget] = useState(() => proposeTarget(pair.target));
  const [glossaries, setGlossaries] = useState<readonly GlossaryName[]>([]);
  const [glossary, setGlossary] = useState(NEW);
  useEffect(() => {
    void editableGlossaries().then((found) => {
      setGlossaries(found);
      setGlossary(found[0]?.glossary ?? NEW);
    });
  }, []);
  const add = async () => {
    const wish = { source: source.trim(), reading: reading.trim(), target: target.trim() };
    if (await addTermPair(glossary === NEW ? undefined : glossary, wish, t('terms.deskGlossary'))) onClose();
  };
  return (
    <Dialog
      title={t('commands.addTerm')}
      closeLabel={t('app.close')}
      size="small"
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={source.trim() === '' || target.trim() === ''} onPress={() => void add()}>
          {t('terms.add')}
        </Button>
      }
    >
      <p className="terms-note">{t('terms.how')}</p>
      <TextBox label={t('glossary.form.ja')} lang="ja" value={source} onChange={setSource} autoFocus />
      <TextBox label={t('glossary.form.reading')} lang="ja" value={reading} onChange={setReading} />
      <TextBox label={t('glossary.form.en')} lang="en" value={target} onChange={setTarget} />
      <DropDown
        label={t('glossary.desk.which')}
        options={[
          ...glossaries.map(({ glossary: id, name }) => ({ id, label: name })),
          { id: NEW, label: t('terms.newGlossary') },
        ]}
        value={glossary}
        onChange={setGlossary}
      />
    </Dialog>
  );
}
