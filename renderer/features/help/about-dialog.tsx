/** What this program is, what it is made of, and under which licences. */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { host } from '../../host/client.ts';
import { reportProblem } from '../../state/notices.ts';
import { useTranslate } from '../../state/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import './about-dialog.css';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const about = useAbout();
  const runtime = about?.runtime.map(({ name, version }) => `${name} ${version}`).join(', ') ?? '';
  return (
    <Dialog title={t('about.title')} closeLabel={t('app.close')} size="large" readOnly onClose={onClose}>
      <p>{t('about.what')}</p>
      <p className="about-note">{t('about.version', { version: about?.version ?? '', runtime })}</p>
      <p className="about-note">{t('about.licence')}</p>
      <h3 className="about-head">{t('about.lexicon')}</h3>
      <p className="about-note">{t('about.lexiconText')}</p>
      <p className="about-note">{t('about.corpus')}</p>
      <h3 className="about-head">{t('about.components')}</h3>
      <ul className="about-list">
        {about?.components.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                {name} {version} <span className="about-licence">{licence}</span>
              </summary>
              <p className="about-text" lang="en">
                {text === '' ? t('about.noText', { licence }) : text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function useAbout(): Output<'app.about'> | undefined {
  const [about, setAbout] = useState<Output<'app.about'>>();
  useEffect(() => {
    let shown = true;
    void host.call('app.about', {}).then((answer) => {
      if (!answer.ok) reportProblem(answer.problem);
      else if (shown) setAbout(answer.value);
    });
    return () => {
      shown = false;
    };
  }, []);
  return about;
}
