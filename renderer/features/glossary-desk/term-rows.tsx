/** The terms of a concept, a line each: language, wording, reading, status and kind. */
import { TERM_KINDS, TERM_STATUSES, type Term } from '../../../shared/glossary/concept.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button, IconButton } from '../../ui/button.tsx';

interface TermRowsProps {
  readonly terms: readonly Term[];
  readonly onChange: (terms: Term[]) => void;
}

const CASES = ['any', 'first', 'exact'] as const;

export function TermRows({ terms, onChange }: TermRowsProps) {
  const { t } = useTranslate();
  const change = (at: number, part: { readonly [F in keyof Term]?: Term[F] | undefined }) =>
    onChange(terms.map((term, index) => (index === at ? withPart(term, part) : term)));
  const add = (language: Term['language']) =>
    onChange([...terms, { language, text: '', status: 'admitted', kind: 'variant' }]);
  return (
    <fieldset className="terms" aria-label={t('glossary.form.terms')}>
      {terms.map((term, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: while it is being typed a term has no name but its place.
        <fieldset className="term" key={at} aria-label={t(`glossary.language.${term.language}`)}>
          <input
            className="text-box term-text"
            lang={term.language}
            aria-label={t(`glossary.form.${term.language}`)}
            placeholder={t(`glossary.form.${term.language}`)}
            value={term.text}
            onChange={(event) => change(at, { text: event.target.value })}
          />
          {term.language === 'ja' ? (
            <input
              className="text-box term-reading"
              lang="ja"
              aria-label={t('glossary.form.reading')}
              placeholder={t('glossary.form.reading')}
              value={term.reading ?? ''}
              onChange={(event) => change(at, { reading: event.target.value || undefined })}
            />
          ) : (
            <select
              className="text-box term-reading"
              aria-label={t('glossary.form.case')}
              value={term.case ?? 'any'}
              onChange={(event) =>
                change(at, { case: event.target.value === 'any' ? undefined : (event.target.value as 'exact') })
              }
            >
              {CASES.map((id) => (
                <option key={id} value={id}>
                  {t(`glossary.case.${id}`)}
                </option>
              ))}
            </select>
          )}
          <select
            className="text-box"
            aria-label={t('glossary.form.status')}
            value={term.status}
            onChange={(event) => change(at, { status: event.target.value as Term['status'] })}
          >
            {TERM_STATUSES.map((id) => (
              <option key={id} value={id}>
                {t(`glossary.status.${id}`)}
              </option>
            ))}
          </select>
          <select
            className="text-box"
            aria-label={t('glossary.form.kind')}
            value={term.kind}
            onChange={(event) => change(at, { kind: event.target.value as Term['kind'] })}
          >
            {TERM_KINDS.map((id) => (
              <option key={id} value={id}>
                {t(`glossary.kind.${id}`)}
              </option>
            ))}
          </select>
          <IconButton
            icon="close"
            label={t('glossary.form.removeTerm', { term: term.text })}
            onPress={() => onChange(terms.filter((_, index) => index !== at))}
          />
          {term.language === 'en' && (
            <details className="term-forms">
              <summary>{t('glossary.form.matching')}</summary>
              <input
                className="text-box"
                lang="en"
                aria-label={t('glossary.form.forms')}
                placeholder={t('glossary.form.forms')}
                defaultValue={(term.forms ?? []).join(', ')}
                onBlur={(event) => change(at, { forms: listOf(event.target.value) })}
              />
              <label>
                <input
                  type="checkbox"
                  checked={term.invariable ?? false}
                  onChange={(event) => change(at, { invariable: event.target.checked || undefined })}
                />
                {t('glossary.form.invariable')}
              </label>
              {term.kind === 'acronym' && (
                <label>
                  <input
                    type="checkbox"
                    checked={term.known ?? false}
                    onChange={(event) => change(at, { known: event.target.checked || undefined })}
                  />
                  {t('glossary.form.known')}
                </label>
              )}
            </details>
          )}
        </fieldset>
      ))}
      <div className="concept-acts">
        <Button look="quiet" icon="plus" onPress={() => add('ja')}>
          {t('glossary.form.addJa')}
        </Button>
        <Button look="quiet" icon="plus" onPress={() => add('en')}>
          {t('glossary.form.addEn')}
        </Button>
      </div>
    </fieldset>
  );
}

function listOf(text: string): string[] | undefined {
  const forms = text
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
  return forms.length === 0 ? undefined : forms;
}

function withPart(term: Term, part: { readonly [F in keyof Term]?: Term[F] | undefined }): Term {
  const entries = Object.entries({ ...term, ...part }).filter(([, value]) => value !== undefined);
  // Only optional fields can be undefined.
  return Object.fromEntries(entries) as unknown as Term;
}
