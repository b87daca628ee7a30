/** What a row of the translation said in the version that it is compared with. */
import type { LanguageCode } from '../../../shared/languages/pack.ts';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { useTextBefore } from '../../state/derived.ts';
import { useTranslate } from '../../state/translate.ts';
import { VisibleText } from '../../ui/visible-text.tsx';

interface FormerTextProps {
  readonly row: TextRow;
  readonly language: LanguageCode;
}

export function FormerText({ row, language }: FormerTextProps) {
  const { t } = useTranslate();
  const before = useTextBefore();
  const former = row.target.flatMap(({ id, role }) => (before.get(id) ?? []).map((one) => ({ ...one, role })));
  return (
    <td className="row-side" lang={language}>
      {former.map(({ id, role, pieces }) => (
        <p key={id} className="paragraph" data-role={role}>
          {pieces.map(({ text, isGone }, place) =>
            isGone ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order.
              <del key={place} className="gone-words">
                <VisibleText text={text} />
              </del>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order.
              <VisibleText key={place} text={text} />
            ),
          )}
        </p>
      ))}
      {row.target.length > 0 && former.length === 0 && <p className="row-void">{t('versions.isNew')}</p>}
    </td>
  );
}
