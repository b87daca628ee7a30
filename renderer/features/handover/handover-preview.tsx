/** How the file will look to whoever gets it; made anew with every choice. */
import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/api/contract.ts';
import type { ExportChoices, ExportFormat } from '../../../shared/handover/formats.ts';
import { wordProblem } from '../../../shared/locales/translator.ts';
import { host } from '../../host/client.ts';
import { useTranslate } from '../../state/translate.ts';
import { FramedPage } from '../../ui/framed-page.tsx';

interface HandoverPreviewProps {
  readonly review: string;
  readonly format: ExportFormat;
  readonly choices: ExportChoices;
}

export function HandoverPreview({ review, format, choices }: HandoverPreviewProps) {
  const { t } = useTranslate();
  const answer = usePreview({ review, format, choices });
  const title = t('export.preview', { format: t(`export.formats.${format}`) });
  return (
    <section className="handover-preview" aria-label={title} aria-busy={answer === undefined}>
      {answer?.ok === false && <p role="alert">{wordProblem(t, answer.problem)}</p>}
      {answer?.ok && answer.value.kind === 'page' && <FramedPage title={title} html={answer.value.content} />}
      {answer?.ok && answer.value.kind === 'text' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key.
        <pre tabIndex={0}>{answer.value.content}</pre>
      )}
    </section>
  );
}

/** The answer to the latest wish; the one before stays until it is there. */
function usePreview({ review, format, choices }: HandoverPreviewProps): Answer<'review.preview'> | undefined {
  const [answer, setAnswer] = useState<Answer<'review.preview'>>();
  const wished = JSON.stringify(choices);
  useEffect(() => {
    let isCurrent = true;
    const wish = { review, format, choices: JSON.parse(wished) as ExportChoices };
    void host.call('review.preview', wish).then((preview) => {
      if (isCurrent) setAnswer(preview);
    });
    return () => {
      isCurrent = false;
    };
  }, [review, format, wished]);
  return answer;
}
