/** The one boundary of the page: what cannot happen is shown here, with what is kept and how to go on. */
import { Component, type ReactNode } from 'react';
import { useTranslate } from '../state/translate.ts';
import { Button } from '../ui/button.tsx';

interface Caught {
  readonly detail: string | undefined;
}

export class ErrorScreen extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { detail: undefined };

  static getDerivedStateFromError(error: unknown): Caught {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { detail } = this.state;
    return detail === undefined ? this.props.children : <Apology detail={detail} />;
  }
}

/** Everything acknowledged is on the device, so a reload loses nothing; open drafts are kept for the tab. */
function Apology({ detail }: { readonly detail: string }) {
  const { t } = useTranslate();
  return (
    <main className="app-wait">
      <p role="alert">{t('problem.internal', { detail })}</p>
      <p>
        <Button look="primary" onPress={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      </p>
    </main>
  );
}
