/** Proposed wordings in the order in which they were made: accept, reject with a reason, withdraw. */
import { useState } from 'react';
import type { Suggestion } from '../../../shared/review/review.ts';
import { useApp } from '../../state/app-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { decideSuggestion } from '../../state/suggestion-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { CardList } from '../../ui/card-list.tsx';
import { isComposing } from '../../ui/composition.ts';
import { TextBox } from '../../ui/text-box.tsx';
import { DecideAll } from './decide-all.tsx';
import './suggestions-panel.css';

export function SuggestionsPanel() {
  const { t } = useTranslate();
  const suggestions = useReview(({ review }) => review.suggestions);
  const chosen = useSelection((state) => state.suggestion);
  const reveal = useSelection((state) => state.reveal);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  const listed = [...suggestions.values()].filter(({ state }) => state !== 'withdrawn');
  const open = listed.filter(({ state, orphaned }) => state === 'open' && !orphaned);
  return (
    <div className="suggestions" data-zone="suggestions">
      {open.length > 1 && !locked && <DecideAll open={open} />}
      {listed.length === 0 && <p className="comments-none">{t('suggestions.none')}</p>}
      <CardList label={t('suggestions.title')} chosen={chosen} reveal={reveal}>
        {listed.map((suggestion) => (
          <SuggestionCard key={suggestion.id} suggestion={suggestion} chosen={suggestion.id === chosen} />
        ))}
      </CardList>
    </div>
  );
}

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly chosen: boolean;
}

function SuggestionCard({ suggestion, chosen }: SuggestionCardProps) {
  const { t } = useTranslate();
  const { chooseSuggestion, chooseNothing } = useSelection.getState();
  const language = useReview(({ review }) => review.target?.language ?? 'en');
  const { id, anchor, replacement, state, author, decided, orphaned, applied } = suggestion;
  const before = applied?.words ?? anchor.exact;
  const condition = conditionOf(suggestion);
  return (
    <li className="card" data-card={id} data-chosen={chosen || undefined}>
      <button
        type="button"
        className="card-head"
        data-card-head
        aria-expanded={chosen}
        onClick={() => (chosen ? chooseNothing() : chooseSuggestion(id))}
      >
        <span className="suggestion-words" lang={language}>
          {before !== '' && <del>{before}</del>} {replacement !== '' && <ins>{replacement}</ins>}
        </span>
        <span className="thread-by">
          {author.name} ·{' '}
          {t(orphaned && !applied && state === 'open' ? 'comments.orphaned' : `suggestions.state.${state}`)}
          {decided?.reason && ` · ${decided.reason}`}
        </span>
        {condition && <span className="suggestion-condition">{t(`suggestions.${condition}`)}</span>}
      </button>
      {chosen && <SuggestionActs suggestion={suggestion} />}
    </li>
  );
}

/** What the state alone does not tell of the text. */
function conditionOf({ state, applied, orphaned, anchor, replacement }: Suggestion) {
  if (state === 'accepted') return applied ? undefined : 'notInText';
  return applied && (orphaned || anchor.exact !== replacement) ? 'stillInText' : undefined;
}

function SuggestionActs({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslate();
  const own = useApp(({ description }) => description?.actor.id === suggestion.author.id);
  const [reason, setReason] = useState<string>();
  const decide = (act: Parameters<typeof decideSuggestion>[1], because?: string) =>
    void decideSuggestion(suggestion, act, because);
  if (suggestion.state !== 'open') {
    return (
      <div className="card-body card-acts">
        <Button icon="restore" onPress={() => decide('reopen')}>
          {t('suggestions.reopen')}
        </Button>
      </div>
    );
  }
  if (reason !== undefined) {
    return (
      <div className="card-body">
        <TextBox
          label={t('suggestions.reason')}
          value={reason}
          onChange={setReason}
          autoFocus
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Enter' && !isComposing(nativeEvent)) decide('reject', reason);
          }}
        />
        <div className="card-acts">
          <Button onPress={() => decide('reject', reason)}>{t('suggestions.reject')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className="card-body card-acts">
      <Button icon="accept" onPress={() => decide('accept')}>
        {t('suggestions.accept')}
      </Button>
      <Button icon="close" onPress={() => setReason('')}>
        {t('suggestions.reject')}
      </Button>
      {own && (
        <Button look="quiet" onPress={() => decide('withdraw')}>
          {t('suggestions.withdraw')}
        </Button>
      )}
    </div>
  );
}
