/** Filtering and sorting the concepts, as fast as the reader types, and acting on several at once. */
import { TERM_STATUSES, type TermStatus } from '../../../shared/glossary/concept.ts';
import { SORT_KEYS } from '../../../shared/glossary/search-concepts.ts';
import { actOnGlossary, selectAllMatching } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';

const ANY = '*';

export function DeskFilter() {
  const { t } = useTranslate();
  const { query, facts, filter } = useDesk();
  const domains = facts?.domains ?? [];
  const domainLabel = (domain: string) => (domain === '' ? t('glossary.desk.noDomain') : domain);
  return (
    <search className="desk-filter">
      <TextBox
        label={t('glossary.desk.find')}
        labelHidden
        placeholder={t('glossary.desk.find')}
        value={query.text}
        onChange={(text) => filter({ text })}
      />
      <DropDown
        label={t('glossary.form.domain')}
        labelHidden
        options={[
          { id: ANY, label: t('glossary.desk.allDomains') },
          ...domains.map(({ domain, count }) => ({ id: `=${domain}`, label: `${domainLabel(domain)} (${count})` })),
        ]}
        value={query.domain === undefined ? ANY : `=${query.domain}`}
        onChange={(id) => filter({ domain: id === ANY ? undefined : id.slice(1) })}
      />
      <DropDown
        label={t('glossary.form.status')}
        labelHidden
        options={[
          { id: ANY, label: t('glossary.desk.allStatuses') },
          ...TERM_STATUSES.map((status) => ({ id: status, label: t(`glossary.status.${status}`) })),
        ]}
        value={query.status ?? ANY}
        onChange={(id) => filter({ status: id === ANY ? undefined : (id as TermStatus) })}
      />
      <DropDown
        label={t('glossary.desk.sort')}
        labelHidden
        options={SORT_KEYS.map((key) => ({ id: key, label: t(`glossary.sort.${key}`) }))}
        value={query.sort}
        onChange={(sort) => filter({ sort })}
      />
      <output className="desk-count">
        {facts && t('glossary.desk.count', { matching: facts.matching, count: facts.total })}
      </output>
      <Selected />
    </search>
  );
}

function Selected() {
  const { t } = useTranslate();
  const { selected, glossary, facts, select } = useDesk();
  if (selected.size === 0 || glossary === undefined) {
    return facts && facts.matching > 0 && facts.isEditable ? (
      <Button look="quiet" onPress={() => void selectAllMatching()}>
        {t('glossary.desk.selectAll')}
      </Button>
    ) : null;
  }
  const concepts = [...selected];
  const act = async (...events: Parameters<typeof actOnGlossary>[1]) => {
    if (await actOnGlossary(glossary, events)) select(new Set());
  };
  return (
    <fieldset className="desk-selected" aria-label={t('glossary.desk.selected', { count: selected.size })}>
      <span>{t('glossary.desk.selected', { count: selected.size })}</span>
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
      <Button onPress={() => void act({ type: 'concepts.changed', data: { concepts, set: { status: 'retired' } } })}>
        {t('glossary.desk.retire')}
      </Button>
      <Button onPress={() => void act({ type: 'concepts.removed', data: { concepts } })}>
        {t('glossary.desk.remove')}
      </Button>
      <Button look="quiet" onPress={() => select(new Set())}>
        {t('glossary.desk.selectNone')}
      </Button>
    </fieldset>
  );
}
