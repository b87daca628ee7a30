/** How the events about suggestions change them, and with them the working text. */

import { settleAnchor } from '../anchor/settle-anchor.ts';
import { assertNever } from '../assert.ts';
import type { ReviewEvent } from './event.ts';
import type { SetEntry } from './map-entry.ts';
import type { Review, Suggestion } from './review.ts';
import { takeIn, takeOut } from './working-text.ts';

type SuggestionEvent = Extract<ReviewEvent, { type: `suggestion.${string}` }>;

export function foldSuggestion(review: Review, event: SuggestionEvent, set: SetEntry): Review {
  const { suggestion: id } = event.data;
  const known = review.suggestions.get(id);
  if (event.type === 'suggestion.made') {
    return known ? review : { ...review, suggestions: set(review.suggestions, id, made(review, event)) };
  }
  if (!known) return review;
  // Out of the text first: a decision is made over the words as they were proposed to be changed.
  const before = event.type === 'suggestion.accepted' ? review : takeOut(review, id);
  const suggestion = decided(before.suggestions.get(id) ?? known, event);
  const after = { ...before, suggestions: set(before.suggestions, id, suggestion) };
  return event.type === 'suggestion.accepted' ? takeIn(after, id) : after;
}

function made(review: Review, event: Extract<SuggestionEvent, { type: 'suggestion.made' }>): Suggestion {
  const { suggestion: id, anchor, replacement, fingerprint } = event.data;
  const settled = settleAnchor(anchor, review.target);
  return {
    id,
    author: event.actor,
    at: event.at,
    anchor: settled ?? anchor,
    orphaned: settled === undefined,
    replacement,
    state: 'open',
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

function decided(suggestion: Suggestion, event: Exclude<SuggestionEvent, { type: 'suggestion.made' }>): Suggestion {
  const { actor: by, at } = event;
  switch (event.type) {
    case 'suggestion.accepted':
      return { ...suggestion, state: 'accepted', decided: { by, at } };
    case 'suggestion.rejected': {
      const { reason } = event.data;
      return { ...suggestion, state: 'rejected', decided: { by, at, ...(reason !== undefined && { reason }) } };
    }
    case 'suggestion.withdrawn':
      return { ...suggestion, state: 'withdrawn', decided: { by, at } };
    case 'suggestion.reopened': {
      const { decided: _, ...open } = suggestion;
      return { ...open, state: 'open' };
    }
    default:
      return assertNever(event);
  }
}
