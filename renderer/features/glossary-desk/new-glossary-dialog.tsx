/** A new glossary of the desk, empty or as a copy of one that can only be read. */
import { useState } from 'react';
import { createGlossary } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextBox } from '../../ui/text-box.tsx';

const EMPTY = '*';

export function NewGlossaryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const listed = useDesk((desk) => desk.listed);
  const [name, setName] = useState('');
  const [copyOf, setCopyOf] = useState(EMPTY);
  const create = async () => {
    if (await createGlossary(name.trim(), copyOf === EMPTY ? undefined : copyOf)) onClose();
  };
  return (
    <Dialog
      title={t('glossary.desk.new')}
      closeLabel={t('app.close')}
      size="small"
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={name.trim() === ''} onPress={() => void create()}>
          {t('glossary.desk.create')}
        </Button>
      }
    >
      <TextBox label={t('glossary.desk.name')} value={name} onChange={setName} autoFocus />
      <DropDown
        label={t('glossary.desk.begin')}
        options={[
          { id: EMPTY, label: t('glossary.desk.beginEmpty') },
          ...listed.map((one) => ({ id: one.glossary, label: t('glossary.desk.beginCopy', { name: one.name }) })),
        ]}
        value={copyOf}
        onChange={setCopyOf}
      />
    </Dialog>
  );
}
