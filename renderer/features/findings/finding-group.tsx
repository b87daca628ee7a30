/** One group of findings: its name, an act on all of it, and its cards, of which a long list shows those around the chosen. */
import { useState } from 'react';
import type { Translate } from '../../../shared/locales/translator.ts';
import type { FindingGroup, Grouping } from '../../../shared/workspace/group-findings.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { CardList } from '../../ui/card-list.tsx';
import { DismissForm } from './dismiss-form.tsx';
import { FindingCard } from './finding-card.tsx';

interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly grouping: Grouping;
}

/** Cards in the page at once: more than anybody reads without choosing one, few enough to draw at every step. */
const MOST_CARDS = 200;

export function FindingGroupView({ group, grouping }: FindingGroupProps) {
  const { t } = useTranslate();
  const chosen = useSelection((state) => state.finding);
  const reveal = useSelection((state) => state.reveal);
  const [from, setFrom] = useState(0);
  const { findings } = group;
  const at = findings.findIndex(({ finding }) => finding.fingerprint === chosen);
  const first = at < 0 ? Math.min(from, lastPage(findings.length)) : pageOf(at);
  const shown = findings.slice(first, first + MOST_CARDS);
  const rest = findings.length - first - shown.length;
  const turnTo = (page: number) => {
    useSelection.getState().chooseNothing();
    setFrom(page);
  };
  const title = grouping === 'text' ? t('findings.title') : titleOf(t, grouping, group.key);
  return (
    <section className="finding-group" aria-label={title}>
      {grouping !== 'text' && <GroupHead group={group} title={title} />}
      {first > 0 && (
        <Button look="quiet" icon="up" onPress={() => turnTo(first - MOST_CARDS)}>
          {t('findings.before', { count: first })}
        </Button>
      )}
      <CardList label={title} chosen={chosen} reveal={reveal}>
        {shown.map(({ finding, dismissal }) => (
          <FindingCard
            key={finding.fingerprint}
            finding={finding}
            dismissal={dismissal}
            chosen={finding.fingerprint === chosen}
          />
        ))}
      </CardList>
      {rest > 0 && (
        <Button look="quiet" icon="down" onPress={() => turnTo(first + MOST_CARDS)}>
          {t('findings.after', { count: rest })}
        </Button>
      )}
    </section>
  );
}

const pageOf = (place: number) => Math.floor(place / MOST_CARDS) * MOST_CARDS;
const lastPage = (count: number) => pageOf(Math.max(0, count - 1));

function titleOf(t: Translate, grouping: Exclude<Grouping, 'text'>, key: string): string {
  if (grouping === 'rule') return t(`checks.${key}.title`);
  return grouping === 'type' ? t(`mqm.${key}`) : t(`severity.${key}`);
}

function GroupHead({ group, title }: { readonly group: FindingGroup; readonly title: string }) {
  const { t } = useTranslate();
  const [asking, setAsking] = useState(false);
  const writable = useReview(({ opened }) => opened?.lockedBy === undefined);
  const open = group.findings.flatMap(({ finding, dismissal }) => (dismissal ? [] : [finding]));
  return (
    <>
      <header className="finding-group-head">
        <h3>{title}</h3>
        <span>{group.findings.length}</span>
        {writable && open.length > 0 && (
          <Button look="quiet" onPress={() => setAsking(!asking)}>
            {t('findings.dismissAll', { count: open.length })}
          </Button>
        )}
      </header>
      {asking && <DismissForm findings={open} onClose={() => setAsking(false)} />}
    </>
  );
}
