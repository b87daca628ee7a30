/** Filtering, sorting and grouping the concepts, as fast as the reader types. */
import { ToggleButton } from 'react-aria-components';
import { TERM_STATUSES, type TermStatus } from '../../../shared/glossary/concept.ts';
import { SORT_KEYS } from '../../../shared/glossary/search-concepts.ts';
import { selectAllMatching } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';

const ANY = '*';

export function DeskFilter() {
  const { t } = useTranslate();
  const { query, facts, filter, closed, close } = useDesk();
  const { domains = [], groups = [] } = facts ?? {};
  const isAllClosed = groups.every(({ domain }) => closed.has(domain));
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
      <ToggleButton
        className="chip"
        isSelected={query.byDomain ?? false}
        onChange={(byDomain) => filter({ byDomain: byDomain || undefined })}
      >
        {t('glossary.desk.byDomain')}
      </ToggleButton>
      {groups.length > 0 && (
        <Button look="quiet" onPress={() => close(new Set(isAllClosed ? [] : groups.map(({ domain }) => domain)))}>
          {t(isAllClosed ? 'glossary.desk.openAll' : 'glossary.desk.closeAll')}
        </Button>
      )}
      <output className="desk-count">
        {facts && t('glossary.desk.count', { matching: facts.matching, count: facts.total })}
      </output>
      {facts && facts.matching > 0 && (
        <Button look="quiet" onPress={() => void selectAllMatching()}>
          {t('glossary.desk.selectAll')}
        </Button>
      )}
    </search>
  );
}
