/** Which glossary is on the desk, and what is done with all of it. */
import { stepGlossary } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';

export type DeskDialog = 'import' | 'export' | 'mine' | 'faults' | 'new';

export function DeskActs({ onOpen }: { readonly onOpen: (dialog: DeskDialog) => void }) {
  const { t } = useTranslate();
  const listed = useDesk((desk) => desk.listed);
  const glossary = useDesk((desk) => desk.glossary);
  const facts = useDesk((desk) => desk.facts);
  const isEditable = facts?.isEditable ?? false;
  return (
    <>
      {glossary !== undefined && (
        <DropDown
          label={t('glossary.desk.which')}
          labelHidden
          options={listed.map((one) => ({ id: one.glossary, label: one.name }))}
          value={glossary}
          onChange={(id) => useDesk.getState().open(id)}
        />
      )}
      <Button look="quiet" icon="plus" onPress={() => onOpen('new')}>
        {t('glossary.desk.new')}
      </Button>
      <span className="desk-gap" />
      <IconButton
        icon="undo"
        label={t('commands.undo')}
        isDisabled={!isEditable || !facts?.canUndo}
        onPress={() => void stepGlossary('undo')}
      />
      <IconButton
        icon="redo"
        label={t('commands.redo')}
        isDisabled={!isEditable || !facts?.canRedo}
        onPress={() => void stepGlossary('redo')}
      />
      <Button icon="file" isDisabled={!isEditable} onPress={() => onOpen('import')}>
        {t('glossary.desk.import')}
      </Button>
      <Button icon="handover" isDisabled={!facts} onPress={() => onOpen('export')}>
        {t('glossary.desk.export')}
      </Button>
      <Button icon="find" isDisabled={!isEditable} onPress={() => onOpen('mine')}>
        {t('glossary.desk.mine')}
      </Button>
      <Button icon="warning" isDisabled={!facts} onPress={() => onOpen('faults')}>
        {t('glossary.desk.faults')}
      </Button>
    </>
  );
}
