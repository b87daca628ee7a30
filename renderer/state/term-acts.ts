/** What a reader does with terms from the review: add a pair, and allow for good what a finding calls wrong. */
import type { Output } from '../../shared/api/contract.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Concept, Glossary } from '../../shared/glossary/concept.ts';
import { type ConceptOfFinding, conceptOfFinding } from '../../shared/glossary/concept-of-finding.ts';
import type { GlossaryBody } from '../../shared/glossary/glossary-event.ts';
import { overridingGlossary } from '../../shared/glossary/override-concepts.ts';
import { type ProposedTerm, proposeSource } from '../../shared/glossary/propose-term.ts';
import type { EventBody } from '../../shared/review/event.ts';
import type { Side } from '../../shared/side.ts';
import { host } from '../host/client.ts';
import { useApp } from './app-store.ts';
import { useGlossaries } from './glossary-store.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { forgetTermPair, useTermPair } from './term-pair-store.ts';

export type GlossaryName = Pick<Output<'glossary.list'>[number], 'glossary' | 'name'>;

/** Those that can be written to, attached ones first. */
export async function editableGlossaries(): Promise<readonly GlossaryName[]> {
  const answer = await host.call('glossary.list', {});
  if (!answer.ok) {
    reportProblem(answer.problem);
    return [];
  }
  const attached = new Set(useReview.getState().review.glossaries.map(({ id }) => id));
  return answer.value
    .filter(({ isEditable }) => isEditable)
    .sort((a, b) => Number(attached.has(b.glossary)) - Number(attached.has(a.glossary)));
}

function attachedGlossaries(): readonly Glossary[] {
  const { known } = useGlossaries.getState();
  return useReview.getState().review.glossaries.flatMap(({ id }) => known.get(id) ?? []);
}

export function proposeSourceTerm(words: string): ProposedTerm {
  return proposeSource(
    words,
    attachedGlossaries().flatMap(({ concepts }) => concepts),
  );
}

interface TermPairWish {
  readonly source: string;
  readonly reading: string;
  readonly target: string;
}

/** Into the glossary, else a new one with the name `fresh`, which is attached where it is not. */
export async function addTermPair(glossary: string | undefined, wish: TermPairWish, fresh: string): Promise<boolean> {
  const { source, reading, target } = wish;
  const concept: Concept = {
    id: crypto.randomUUID(),
    terms: [
      { language: 'ja', text: source, status: 'preferred', kind: 'full', ...(reading !== '' && { reading }) },
      { language: 'en', text: target, status: 'preferred', kind: 'full' },
    ],
  };
  const written = await write(glossary, [{ type: 'concepts.added', data: { concepts: [concept] } }], fresh);
  if (written) {
    forgetTermPair();
    reportNews('terms.added', { source, target });
  }
  return written;
}

/** Whether the events are written and the glossary is attached, before those whose entries it overrides. */
async function write(glossary: string | undefined, events: readonly GlossaryBody[], fresh: string): Promise<boolean> {
  const made = glossary === undefined ? await host.call('glossary.create', { name: fresh }) : undefined;
  if (made && !made.ok) {
    reportProblem(made.problem);
    return false;
  }
  const id = made?.value.glossary ?? glossary ?? '';
  const answer = await host.call('glossary.append', { glossary: id, events: [...events] });
  if (!answer.ok) {
    reportProblem(answer.problem);
    return false;
  }
  const { glossaries } = useReview.getState().review;
  if (glossaries.some((one) => one.id === id)) return true;
  const listed = await editableGlossaries();
  const name = made?.value.name ?? listed.find((one) => one.glossary === id)?.name ?? id;
  return orderGlossaries([{ id, name }, ...glossaries]);
}

/** Attaches these in this order of precedence, as one act. */
export async function orderGlossaries(
  order: readonly { readonly id: string; readonly name: string }[],
): Promise<boolean> {
  const bodies = order.map(({ id, name }): EventBody => ({ type: 'glossary.attached', data: { glossary: id, name } }));
  const answer = await useReview.getState().act(...bodies);
  if (!answer.ok) reportProblem(answer.problem);
  return answer.ok;
}

/** The entry that the finding speaks of, as it counts in this review. */
export function conceptOf(finding: Finding): ConceptOfFinding | undefined {
  const attached = attachedGlossaries();
  const own = overridingGlossary(attached, useReview.getState().review.overrides.values());
  return conceptOfFinding(finding, [own, ...attached]);
}

/** The wording becomes an admitted one: in the desk's own glossary, whose entry then counts before a starter's. */
export async function allowAlways(finding: Finding, fresh: string): Promise<void> {
  const attached = attachedGlossaries();
  const found = conceptOfFinding(finding, attached);
  if (!found?.term) return;
  const { concept, term } = found;
  const admitted = { ...term, status: 'admitted' as const };
  const own = await editableGlossaries();
  const holder = attached.find(({ concepts }) => concepts.includes(concept));
  const isOwn = own.some(({ glossary }) => glossary === holder?.id);
  const { language, text } = term;
  const events: readonly GlossaryBody[] = isOwn
    ? [{ type: 'term.changed', data: { concept: concept.id, language, text, term: admitted } }]
    : [
        {
          type: 'concepts.added',
          data: { concepts: [{ ...concept, terms: concept.terms.map((one) => (one === term ? admitted : one)) }] },
        },
      ];
  if (await write(isOwn ? holder?.id : own[0]?.glossary, events, fresh)) reportNews('terms.allowed', { words: text });
}

/** Opens the form for a new term with the words of the finding on both sides. */
export function addTermOfFinding({ source, target }: Finding): void {
  const { review } = useReview.getState();
  const wordsOf = (side: Side, [range]: Finding['source']) => {
    const paragraph = review[side]?.paragraphs.find(({ id }) => id === range?.paragraph);
    return range && paragraph ? paragraph.text.slice(range.start, range.end) : '';
  };
  useTermPair.setState({ source: wordsOf('source', source), target: wordsOf('target', target) });
  useApp.getState().openDialog('term');
}
