/**
 * The forms of a term beside the one it is entered in: those that its entry lists, and for English verbs those that the
 * rules of the language give. Plurals and possessives need none: see key-text.ts.
 */
import { verbForms } from '../languages/en/verb-forms.ts';
import type { Concept, Term } from './concept.ts';

export function inflectedForms(term: Term, concept: Concept): readonly string[] {
  if (term.invariable) return [];
  const listed = term.forms ?? [];
  if (term.language !== 'en' || !isVerb(term, concept)) return listed;
  // "impose sanctions": the verb comes first, after "to" and "be" where the entry has them.
  const [, lead = '', verb = '', rest = ''] = /^(to )?(\p{L}+)(.*)$/su.exec(term.text) ?? [];
  if (verb === '') return listed;
  const bare = lead === '' ? [] : [`${verb}${rest}`];
  return [...bare, ...verbForms(verb).map((form) => `${form}${rest}`), ...listed];
}

const VERB = /^(?:verb|動詞|v\.?)$/i;

/** Where no part of speech is given, a Japanese verb says it: 制裁を科す, 辞任する. A name in capitals is none. */
function isVerb({ text: english }: Term, { partOfSpeech, terms }: Concept): boolean {
  if (partOfSpeech !== undefined) return VERB.test(partOfSpeech);
  if (!SMALL_LETTER.test(english)) return false;
  return terms.some(({ language, text }) => language === 'ja' && endsLikeVerb(text) && STEM.test(text));
}

const VERB_ENDINGS = new Set([...'うくぐすつぬぶむる'].map((kana) => kana.charCodeAt(0)));

function endsLikeVerb(text: string): boolean {
  return VERB_ENDINGS.has(text.charCodeAt(text.length - 1));
}

const SMALL_LETTER = /^[a-z]/;

/** A word in hiragana alone may end so and be anything. */
const STEM = /[\u3400-\u9fff\u30a1-\u30fa]/;
