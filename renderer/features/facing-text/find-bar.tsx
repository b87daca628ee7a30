/** Find in both texts; on the Japanese side half and full width and the two kana are the same. */
import { type RefObject, useEffect, useRef } from 'react';
import { useFind } from '../../state/find-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { IconButton } from '../../ui/button.tsx';
import { isComposing } from '../../ui/composition.ts';
import { useFoundHighlight } from './found-highlight.ts';
import './find-bar.css';

interface FindBarProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollToIndex: (index: number) => void;
  readonly keys: FindKeys;
}

/** As they are written on the keyboard. */
export interface FindKeys {
  readonly next: string | undefined;
  readonly previous: string | undefined;
}

export function FindBar(props: FindBarProps) {
  const open = useFind((state) => state.open);
  return open ? <OpenFindBar {...props} /> : null;
}

function OpenFindBar({ scroller, scrollToIndex, keys }: FindBarProps) {
  const { t } = useTranslate();
  const { query, found, at, openings, search, step, closeFind } = useFind();
  const field = useRef<HTMLInputElement>(null);
  useFoundHighlight(scroller, scrollToIndex);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field takes the focus again.
  useEffect(() => field.current?.select(), [openings]);
  return (
    <search className="find-bar">
      <input
        ref={field}
        className="text-box"
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        value={query}
        onChange={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') closeFind();
        }}
      />
      <span className="find-count" role="status">
        {query.trim() === ''
          ? ''
          : found.length === 0
            ? t('find.none')
            : t('find.place', { at: at + 1, count: found.length })}
      </span>
      <IconButton icon="up" label={t('find.previous')} keys={keys.previous} onPress={() => step(-1)} />
      <IconButton icon="down" label={t('find.next')} keys={keys.next} onPress={() => step(1)} />
      <IconButton icon="close" label={t('find.close')} onPress={closeFind} />
    </search>
  );
}
