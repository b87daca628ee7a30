/** The key map, from the same list that the keys run by. */

import { useApp } from '../../state/app-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './help-dialog.css';

interface HelpDialogProps {
  readonly groups: readonly {
    readonly title: string;
    readonly entries: readonly { readonly title: string; readonly keys: readonly string[] }[];
  }[];
  readonly onClose: () => void;
}

export function HelpDialog({ groups, onClose }: HelpDialogProps) {
  const { t } = useTranslate();
  const version = useApp(({ description }) => description?.version ?? '');
  return (
    <Dialog title={t('help.title')} closeLabel={t('app.close')} size="large" readOnly onClose={onClose}>
      <div className="help-groups">
        {groups.map(({ title, entries }) => (
          <section key={title} className="help-group">
            <h3>{title}</h3>
            <dl>
              {entries.map((entry) => (
                <div key={entry.title}>
                  <dt>{entry.title}</dt>
                  <dd>
                    {entry.keys.map((keys) => (
                      <kbd key={keys}>{keys}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
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
