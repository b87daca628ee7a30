/** Accepting or rejecting many suggestions at once: all that are open, or all of one person's. */
import { useState } from 'react';
import type { Suggestion } from '../../../shared/review/review.ts';
import { decideAll } from '../../state/suggestion-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';

const EVERYBODY = 'everybody';

export function DecideAll({ open }: { readonly open: readonly Suggestion[] }) {
  const { t } = useTranslate();
  const [person, setPerson] = useState(EVERYBODY);
  const authors = [...new Map(open.map(({ author }) => [author.id, author])).values()];
  const chosen = authors.some(({ id }) => id === person) ? person : EVERYBODY;
  const meant = open.filter(({ author }) => chosen === EVERYBODY || author.id === chosen);
  return (
    <div className="suggestions-bar">
      {authors.length > 1 && (
        <DropDown
          label={t('suggestions.by')}
          labelHidden
          options={[
            { id: EVERYBODY, label: t('suggestions.byEverybody') },
            ...authors.map(({ id, name }) => ({ id, label: name || t('comments.unnamed') })),
          ]}
          value={chosen}
          onChange={setPerson}
        />
      )}
      <Button icon="accept" onPress={() => void decideAll(meant, 'accept')}>
        {t('suggestions.acceptAll', { count: meant.length })}
      </Button>
      <Button icon="close" onPress={() => void decideAll(meant, 'reject')}>
        {t('suggestions.rejectAll', { count: meant.length })}
      </Button>
    </div>
  );
}
