/** One command with its keys: pressing them asks for other ones, and the next press of keys is the answer. */
import { Fragment, type KeyboardEvent, useState } from 'react';
import { useTranslate } from '../../state/translate.ts';
import { IconButton } from '../../ui/button.tsx';
import { isComposing } from '../../ui/composition.ts';

export interface KeyEntry {
  readonly id: string;
  readonly title: string;
  /** What it is found by. */
  readonly words: string;
  /** As they are written on the keyboard. */
  readonly keys: readonly string[];
  readonly isChanged: boolean;
}

export interface KeyRowActs {
  /** Takes the press as the command's key, or says why it can't be. */
  readonly onChoose: (
    id: string,
    press: globalThis.KeyboardEvent,
  ) => { readonly state: 'waiting' | 'done' } | { readonly state: 'refused'; readonly why: string };
  readonly onNone: (id: string) => void;
  /** Says why the usual keys can't be had back, where they can't. */
  readonly onReset: (id: string) => string | undefined;
}

export function KeyRow({ entry, onChoose, onNone, onReset }: KeyRowActs & { readonly entry: KeyEntry }) {
  const { t } = useTranslate();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { id, title, keys, isChanged } = entry;
  const stop = () => {
    setAsking(false);
    setRefusal(undefined);
  };
  const take = (event: KeyboardEvent) => {
    if (!asking || isComposing(event.nativeEvent)) return;
    // Tab goes on and Escape gives up, as everywhere; Escape must not close the dialog too.
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      stop();
      return;
    }
    const answer = onChoose(id, event.nativeEvent);
    if (answer.state === 'done') stop();
    else setRefusal(answer.state === 'refused' ? answer.why : undefined);
  };
  return (
    <li className="key-row" data-changed={isChanged || undefined}>
      <span>{title}</span>
      <span className="key-row-acts">
        {isChanged && !asking && (
          <IconButton
            icon="restore"
            label={t('keys.reset', { command: title })}
            onPress={() => setRefusal(onReset(id))}
          />
        )}
        {keys.length > 0 && asking && (
          <IconButton
            icon="close"
            label={t('keys.remove', { command: title })}
            onPress={() => {
              onNone(id);
              stop();
            }}
          />
        )}
        <button
          type="button"
          className="key-button"
          aria-label={t('keys.change', { command: title, keys: keys.join(' ') || t('keys.noKey') })}
          aria-pressed={asking}
          onClick={() => (asking ? stop() : setAsking(true))}
          onKeyDown={take}
          onBlur={({ relatedTarget, currentTarget }) => {
            if (!currentTarget.parentElement?.contains(relatedTarget)) stop();
          }}
        >
          {asking
            ? t('keys.press')
            : keys.map((name) => (
                <Fragment key={name}>
                  <kbd>{name}</kbd>{' '}
                </Fragment>
              ))}
          {!asking && keys.length === 0 && <span className="key-none">{t('keys.noKey')}</span>}
        </button>
      </span>
      {refusal !== undefined && (
        <p className="key-refusal" role="alert">
          {refusal}
        </p>
      )}
    </li>
  );
}
