/** What is done with the selected concepts together. Over the end of the list, so that no line moves. */
import { actOnGlossary } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';

export function SelectedActs() {
  const { t } = useTranslate();
  const { selected, glossary, facts, select } = useDesk();
  if (selected.size === 0 || glossary === undefined) return null;
  const concepts = [...selected];
  const act = async (...events: Parameters<typeof actOnGlossary>[1]) => {
    if (await actOnGlossary(glossary, events)) select(new Set());
  };
  return (
    <fieldset className="desk-selected" aria-label={t('glossary.desk.selected', { count: selected.size })}>
      <span>{t('glossary.desk.selected', { count: selected.size })}</span>
      {facts?.isEditable && (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const domain = String(new FormData(event.currentTarget).get('domain') ?? '').trim();
              void act({ type: 'concepts.changed', data: { concepts, set: { domain: domain || null } } });
            }}
          >
            <input className="text-box" name="domain" aria-label={t('glossary.form.domain')} />
            <button type="submit" className="button button-plain">
              {t('glossary.desk.setDomain')}
            </button>
          </form>
          <Button
            onPress={() => void act({ type: 'concepts.changed', data: { concepts, set: { status: 'retired' } } })}
          >
            {t('glossary.desk.retire')}
          </Button>
          <Button onPress={() => void act({ type: 'concepts.removed', data: { concepts } })}>
            {t('glossary.desk.remove')}
          </Button>
        </>
      )}
      <Button look="quiet" onPress={() => select(new Set())}>
        {t('glossary.desk.selectNone')}
      </Button>
    </fieldset>
  );
}
