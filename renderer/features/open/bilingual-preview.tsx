/** What was understood of a file with both texts, before anything is made of it. */
import type { BilingualReading } from '../../../shared/bilingual/bilingual-reading.ts';
import { layRows, type TextRow } from '../../../shared/workspace/lay-rows.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ReadingWarnings } from './reading-warnings.tsx';
import './bilingual-preview.css';

interface BilingualPreviewProps {
  readonly name: string;
  readonly reading: BilingualReading;
  readonly onClear: () => void;
}

/** So many rows tell whether the file was understood. */
const SHOWN_ROWS = 200;

export function BilingualPreview({ name, reading, onClear }: BilingualPreviewProps) {
  const { t } = useTranslate();
  return (
    <section className="bilingual" aria-labelledby="bilingual-name">
      <div className="reading-head">
        <h2 className="reading-name" id="bilingual-name">
          {name}
        </h2>
        <Button look="quiet" onPress={onClear}>
          {t('open.change')}
        </Button>
      </div>
      <BilingualFacts reading={reading} />
      <ReadingWarnings warnings={reading.warnings} />
      <BilingualRows reading={reading} />
    </section>
  );
}

export function BilingualFacts({ reading }: Pick<BilingualPreviewProps, 'reading'>) {
  const { t } = useTranslate();
  const { format, links, acts } = reading;
  const pairs = links.filter(({ source, target }) => source.length > 0 && target.length > 0).length;
  const count = (...types: readonly string[]) => acts.filter(({ body }) => types.includes(body.type)).length;
  const facts: readonly (readonly [string, string | number])[] = [
    ['intake.format', t(`intake.formatName.${format}`)],
    ['intake.languages', t('intake.bothLanguages')],
    ['intake.pairs', pairs],
    ['intake.unpaired', links.length - pairs],
    ['intake.comments', count('comment.added')],
    ['intake.suggestions', count('suggestion.made')],
    ['intake.marked', count('paragraph.statusSet')],
  ];
  return (
    <div className="reading-facts">
      {facts.map(([key, value]) => (
        <p className="reading-fact" key={key}>
          <span>{t(key)}</span>
          {value}
        </p>
      ))}
    </div>
  );
}

export function BilingualRows({ reading }: Pick<BilingualPreviewProps, 'reading'>) {
  const { t } = useTranslate();
  const rows = layRows({ ...reading });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key.
    <section className="bilingual-rows" aria-label={t('intake.rows')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('intake.role')}</th>
            <th scope="col">{t('side.source')}</th>
            <th scope="col">{t('side.target')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map((row) => (
            <PreviewRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN_ROWS && (
        <p className="bilingual-more">{t('intake.more', { count: rows.length - SHOWN_ROWS })}</p>
      )}
    </section>
  );
}

function PreviewRow({ row: { source, target } }: { readonly row: TextRow }) {
  const { t } = useTranslate();
  const roles = new Set([...source, ...target].map(({ role }) => t(`role.${role}`)));
  return (
    <tr data-role={(target[0] ?? source[0])?.role}>
      <td>{[...roles].join(' / ')}</td>
      <td lang="ja">
        {source.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </td>
      <td lang="en">
        {target.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </td>
    </tr>
  );
}
