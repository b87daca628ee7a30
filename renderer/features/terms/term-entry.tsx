/** What the glossary says of a concept, to be read. */
import type { Concept } from '../../../shared/glossary/concept.ts';
import { useTranslate } from '../../state/translate.ts';

export function TermEntry({ concept }: { readonly concept: Concept }) {
  const { t } = useTranslate();
  const { terms, firstMention, domain, definition, note, authority } = concept;
  return (
    <div className="term-entry">
      <ul>
        {terms.map(({ language, text, reading, status }) => (
          <li key={`${language} ${text}`} data-status={status}>
            <span lang={language}>{text}</span> {reading && <small lang="ja">{reading}</small>}
            {status !== 'preferred' && <small> {t(`glossary.status.${status}`)}</small>}
          </li>
        ))}
      </ul>
      {firstMention && <p>{t('terms.firstMention', { words: firstMention })}</p>}
      {definition && <p>{definition}</p>}
      {note && <p>{note}</p>}
      <small>{[domain, authority?.name].filter(Boolean).join(' · ')}</small>
    </div>
  );
}
