/** What is new in a returned Word copy, by whom; each entry, or all of one person's, can be left out. */
import { groupReturned, type ReturnedGroup } from '../../../shared/handover/word-return/group-returned.ts';
import { useTranslate } from '../../state/translate.ts';
import type { ReturnedItem, ReturnPreview } from '../../state/word-return-acts.ts';
import { CheckBox } from '../../ui/check-box.tsx';

interface ReturnedItemsProps {
  readonly preview: ReturnPreview;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** So many entries of one person are listed; the rest go with the person. */
const LISTED = 200;

export function ReturnedItems({ preview, chosen, onChoose }: ReturnedItemsProps) {
  const { t } = useTranslate();
  const { name, items, known, sourceChanges } = preview;
  const lost = items.filter(({ isPlaced }) => !isPlaced).length;
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  return (
    <section className="word-return" aria-label={t('wordReturn.title')}>
      <div role="status">
        <p>{t(items.length === 0 ? 'wordReturn.nothing' : 'wordReturn.file', { name })}</p>
        {known > 0 && <p className="word-return-note">{t('wordReturn.known', { count: known })}</p>}
        {lost > 0 && <p className="word-return-note">{t('wordReturn.lost', { count: lost })}</p>}
        {sourceChanges > 0 && (
          <p className="word-return-note">{t('wordReturn.sourceChanges', { count: sourceChanges })}</p>
        )}
      </div>
      {groupReturned(items).map((group) => (
        <Person key={group.author} group={group} chosen={chosen} onChoose={choose} />
      ))}
    </section>
  );
}

interface PersonProps {
  readonly group: ReturnedGroup<ReturnedItem>;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

function Person({ group: { author, items, counts }, chosen, onChoose }: PersonProps) {
  const { t, language } = useTranslate();
  const what = new Intl.ListFormat(language, { type: 'unit' }).format(
    counts.map(({ kind, count }) => t(`wordReturn.count.${kind}`, { count })),
  );
  const ids = items.map(({ id }) => id);
  return (
    <div className="word-return-person">
      <CheckBox
        label={t('wordReturn.person', { name: author, what })}
        isSelected={ids.every((id) => chosen.has(id))}
        onChange={(isChosen) => onChoose(ids, isChosen)}
      />
      <ul>
        {items.slice(0, LISTED).map((item) => (
          <li key={item.id}>
            <Entry item={item} isChosen={chosen.has(item.id)} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {items.length > LISTED && (
        <p className="word-return-note">{t('wordReturn.more', { count: items.length - LISTED })}</p>
      )}
    </div>
  );
}

interface EntryProps extends Pick<PersonProps, 'onChoose'> {
  readonly item: ReturnedItem;
  readonly isChosen: boolean;
}

function Entry({ item, isChosen, onChoose }: EntryProps) {
  const { t, language } = useTranslate();
  const { id, at, replies, isDirect, isPlaced, kind } = item;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    when.format(new Date(at)),
    ...(replies.length > 0 ? [t('wordReturn.withReplies', { count: replies.length })] : []),
    ...(isDirect && kind === 'suggestion' ? [t('wordReturn.direct')] : []),
    ...(isPlaced ? [] : [t('wordReturn.lost')]),
  ];
  return (
    <>
      <CheckBox label={t(keyOf(item), { ...item })} isSelected={isChosen} onChange={(now) => onChoose([id], now)} />
      <p className="word-return-facts">{facts.join(' · ')}</p>
    </>
  );
}

function keyOf({ kind, quote, text }: ReturnedItem): string {
  if (kind === 'comment' && quote === '') return 'wordReturn.item.commentOnArticle';
  return kind === 'suggestion' && text === '' ? 'wordReturn.item.deletion' : `wordReturn.item.${kind}`;
}
