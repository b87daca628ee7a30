/** The key map: searched by words, and each command's key changed in its place. */
import { useState } from 'react';
import { useFilter } from 'react-aria-components';
import { useApp } from '../../state/app-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { type KeyEntry, KeyRow, type KeyRowActs } from './key-row.tsx';
import './help-dialog.css';

interface HelpDialogProps extends KeyRowActs {
  readonly groups: readonly { readonly title: string; readonly entries: readonly KeyEntry[] }[];
  readonly onResetAll: () => void;
  readonly onClose: () => void;
}

export function HelpDialog({ groups, onResetAll, onClose, ...acts }: HelpDialogProps) {
  const { t } = useTranslate();
  const version = useApp(({ description }) => description?.version ?? '');
  const [query, setQuery] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const shown = groups
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ words, keys }) => contains(`${words} ${keys.join(' ')}`, query.trim())),
    }))
    .filter(({ entries }) => entries.length > 0);
  const isAnyChanged = groups.some(({ entries }) => entries.some(({ isChanged }) => isChanged));
  return (
    <Dialog title={t('help.title')} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <div className="help-bar">
        <TextBox
          label={t('keys.search')}
          labelHidden
          placeholder={t('keys.search')}
          value={query}
          onChange={setQuery}
          autoFocus
        />
        {isAnyChanged && (
          <Button icon="restore" look="quiet" onPress={onResetAll}>
            {t('keys.resetAll')}
          </Button>
        )}
      </div>
      {shown.length === 0 && <p className="help-note">{t('keys.none')}</p>}
      <div className="help-groups">
        {shown.map(({ title, entries }) => (
          <section key={title} className="help-group" aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {entries.map((entry) => (
                <KeyRow key={entry.id} entry={entry} {...acts} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="help-note">{t('help.letters')}</p>
      <p className="help-note">
        {t('help.version', { version })}{' '}
        <Button look="quiet" onPress={() => useApp.getState().openDialog('about')}>
          {t('commands.about')}
        </Button>
      </p>
    </Dialog>
  );
}
