/** The application: one view at a time, the dialogs over it, and the frame that catches what must not happen. */
import { I18nProvider } from 'react-aria-components';
import { assertNever } from '../../shared/assert.ts';
import { wordProblem } from '../../shared/locales/translator.ts';
import { GlossaryDesk } from '../features/glossary-desk/glossary-desk.tsx';
import { NewReviewScreen } from '../features/open/new-review-screen.tsx';
import { StartScreen } from '../features/open/start-screen.tsx';
import { useApp } from '../state/app-store.ts';
import { type Notice, notices } from '../state/notices.ts';
import { useSettings } from '../state/settings-store.ts';
import { useTranslate } from '../state/translate.ts';
import { Toasts } from '../ui/toast.tsx';
import { Dialogs } from './dialogs.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { useShortcuts } from './shortcuts.ts';
import { Workspace } from './workspace.tsx';
import './app.css';

export function App() {
  const language = useSettings((state) => state.settings.language);
  return (
    <I18nProvider locale={language}>
      <ErrorScreen>
        <Frame />
      </ErrorScreen>
    </I18nProvider>
  );
}

function Frame() {
  const { t } = useTranslate();
  useShortcuts();
  return (
    <>
      <CurrentView />
      <Dialogs />
      <Toasts queue={notices} label={t('app.notices')} closeLabel={t('app.close')}>
        {(notice) => <NoticeText notice={notice} />}
      </Toasts>
    </>
  );
}

function CurrentView() {
  const { t } = useTranslate();
  const view = useApp((app) => app.view);
  const problem = useApp((app) => app.problem);
  switch (view) {
    case 'connecting':
      return <main className="app-wait" aria-label={t('app.starting')} />;
    case 'unreachable':
      return <main className="app-wait">{problem && <p role="alert">{wordProblem(t, problem)}</p>}</main>;
    case 'start':
      return <StartScreen />;
    case 'new':
      return <NewReviewScreen />;
    case 'review':
      return <Workspace />;
    case 'glossary':
      return <GlossaryDesk />;
    default:
      return assertNever(view);
  }
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslate();
  const text = notice.kind === 'problem' ? wordProblem(t, notice.problem) : t(notice.key, notice.values);
  return <span data-kind={notice.kind}>{text}</span>;
}
