/** One concept in a form: its terms, what is known of it, its history and where it was used. */
import { useEffect, useState } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { eventsOfEdit } from '../../../shared/glossary/edit-events.ts';
import { type Impact, saveConcept } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { ConceptRecord } from './concept-record.tsx';
import { ImpactNote } from './impact-note.tsx';
import { TermRows } from './term-rows.tsx';
import './concept-form.css';

const IN_FORCE = 'in-force';

function blank(): Concept {
  return {
    id: crypto.randomUUID(),
    terms: [
      { language: 'ja', text: '', status: 'preferred', kind: 'full' },
      { language: 'en', text: '', status: 'preferred', kind: 'full' },
    ],
  };
}

export function ConceptForm() {
  const { t } = useTranslate();
  const { chosen, pages, facts } = useDesk();
  const concept = [...pages.values()].flat().find(({ id }) => id === chosen);
  const isEditable = facts?.isEditable ?? false;
  return (
    <section className="desk-form" aria-label={t('glossary.form.title')} data-pane="form">
      {facts && !isEditable && (
        <p className="desk-note">
          {facts.lockedBy ? t('glossary.desk.lockedBy', { holder: facts.lockedBy }) : t('glossary.desk.readOnly')}
        </p>
      )}
      {chosen === '' ? (
        <Editor key="new" concept={undefined} isEditable />
      ) : concept ? (
        <Editor key={`${concept.id} ${concept.changed?.at}`} concept={concept} isEditable={isEditable} />
      ) : (
        <p className="desk-none">{t('glossary.form.none')}</p>
      )}
      {isEditable && chosen !== '' && (
        <Button icon="plus" onPress={() => useDesk.getState().choose('')}>
          {t('glossary.form.add')}
        </Button>
      )}
    </section>
  );
}

interface EditorProps {
  /** Undefined for a new one. */
  readonly concept: Concept | undefined;
  readonly isEditable: boolean;
}

function Editor({ concept, isEditable }: EditorProps) {
  const { t } = useTranslate();
  const [draft, setDraft] = useState<Concept>(() => concept ?? blank());
  const [impact, setImpact] = useState<Impact>();
  const set = (part: { readonly [F in keyof Concept]?: Concept[F] | undefined }) => {
    setImpact(undefined);
    setDraft((now) => withPart(now, part));
  };
  const edited = cleaned(draft);
  const events = edited.terms.length === 0 ? [] : eventsOfEdit(concept, edited);
  useEffect(() => setImpact(undefined), []);
  /** What a change would flag in published reviews is shown before it is made. */
  const save = async (wish: { readonly weighed?: boolean } = {}) => {
    const answer = await saveConcept(concept, edited, wish);
    if (typeof answer === 'object') setImpact(answer);
    else if (answer === 'saved') {
      setImpact(undefined);
      useDesk.getState().choose(edited.id);
    }
  };
  const text = (field: 'firstMention' | 'domain' | 'partOfSpeech' | 'definition' | 'note', rows?: number) => (
    <TextBox
      label={t(`glossary.form.${field}`)}
      value={draft[field] ?? ''}
      onChange={(value) => set({ [field]: value || undefined })}
      {...(rows !== undefined && { rows })}
    />
  );
  return (
    <form
      className="concept"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset disabled={!isEditable} className="concept-fields">
        <TermRows terms={draft.terms} onChange={(terms) => set({ terms })} />
        {text('firstMention')}
        {text('domain')}
        {text('partOfSpeech')}
        {text('definition', 2)}
        {text('note', 2)}
        <Authority concept={draft} onChange={(authority) => set({ authority })} />
        <DropDown
          label={t('glossary.form.conceptStatus')}
          options={[IN_FORCE, 'proposed', 'retired'].map((id) => ({ id, label: t(`glossary.conceptStatus.${id}`) }))}
          value={draft.status ?? IN_FORCE}
          onChange={(id) => set({ status: id === IN_FORCE ? undefined : (id as Concept['status']) })}
        />
      </fieldset>
      {impact && (
        <ImpactNote
          impact={impact}
          back={t('glossary.impact.back')}
          onSave={() => void save({ weighed: true })}
          onCancel={() => setImpact(undefined)}
        />
      )}
      {isEditable && !impact && (
        <div className="concept-acts">
          <button type="submit" className="button button-primary" disabled={events.length === 0}>
            {t('glossary.form.save')}
          </button>
          {events.length > 0 && (
            <Button look="quiet" onPress={() => (concept ? setDraft(concept) : useDesk.getState().choose(undefined))}>
              {t('glossary.form.discard')}
            </Button>
          )}
        </div>
      )}
      {concept && <ConceptRecord concept={concept} />}
    </form>
  );
}

interface AuthorityProps {
  readonly concept: Concept;
  readonly onChange: (authority: Concept['authority']) => void;
}

function Authority({ concept, onChange }: AuthorityProps) {
  const { t } = useTranslate();
  const { name = '', link = '', date = '' } = concept.authority ?? {};
  const change = (part: { name?: string; link?: string; date?: string }) => {
    const next = { name, link, date, ...part };
    const isEmpty = next.name === '' && next.link === '' && next.date === '';
    onChange(
      isEmpty
        ? undefined
        : {
            name: next.name,
            ...(next.link !== '' && { link: next.link }),
            ...(next.date !== '' && { date: next.date }),
          },
    );
  };
  return (
    <>
      <TextBox label={t('glossary.form.authority')} value={name} onChange={(value) => change({ name: value })} />
      <TextBox label={t('glossary.form.authorityLink')} value={link} onChange={(value) => change({ link: value })} />
      <TextBox label={t('glossary.form.authorityDate')} value={date} onChange={(value) => change({ date: value })} />
    </>
  );
}

/** An emptied field is left out. */
function withPart(concept: Concept, part: { readonly [F in keyof Concept]?: Concept[F] | undefined }): Concept {
  const entries = Object.entries({ ...concept, ...part }).filter(([, value]) => value !== undefined);
  // Only optional fields can be undefined, and terms and id are always there.
  return Object.fromEntries(entries) as unknown as Concept;
}

/** Without the rows that nothing was written into. */
function cleaned(concept: Concept): Concept {
  const terms = concept.terms.map((term) => ({ ...term, text: term.text.trim() })).filter(({ text }) => text !== '');
  return { ...concept, terms };
}
