/**
 * UTX 1.11 and 1.20, the simple dictionary format of the Asia-Pacific Association for Machine Translation: tab-separated
 * text whose header lines begin with `#`, the last of them naming the columns. Rows of one concept id are synonyms.
 */
import { fail, ok, type Result } from '../../result.ts';
import type { Steps } from '../../steps.ts';
import type { Concept, Term, TermStatus } from '../concept.ts';
import type { ReadConcepts, SetAsideLine } from './format.ts';
import { fromSpeechWord, toSpeechWord } from './tbx-names.ts';

const COLUMNS = ['src', 'tgt', 'src:pos', 'term status', 'src:yomi', 'tgt:comment', 'concept ID'] as const;

const STATUS_WORDS: Readonly<Record<TermStatus, string>> = {
  preferred: 'approved',
  admitted: 'provisional',
  deprecated: 'non-standard',
  forbidden: 'forbidden',
};

/** `at`: ISO 8601, written into the header. */
export function writeUtx(name: string, concepts: readonly Concept[], at: string): string {
  const head = `#UTX 1.11; ja/en; ${at}; copyright: ; license: ; bidirectional: no; dictionary: ${cell(name)}`;
  return [head, `#${COLUMNS.join('\t')}`, ...concepts.flatMap(rowsOf), ''].join('\r\n');
}

/** The first Japanese term with every English one, then the other Japanese terms with the first English one. */
function rowsOf(concept: Concept): readonly string[] {
  const sources = concept.terms.filter(({ language }) => language === 'ja');
  const targets = concept.terms.filter(({ language }) => language === 'en');
  const [source, ...synonyms] = sources;
  const [target] = targets;
  const row = (from: Term | undefined, to: Term | undefined) =>
    [
      from?.text ?? '',
      to?.text ?? '',
      concept.partOfSpeech ? toSpeechWord(concept.partOfSpeech) : '',
      to ? STATUS_WORDS[to.status] : '',
      from?.reading ?? '',
      concept.note ?? '',
      concept.id,
    ]
      .map((value) => cell(value) || '-')
      .join('\t');
  const first = targets.length === 0 ? [row(source, undefined)] : targets.map((to) => row(source, to));
  return [...first, ...synonyms.map((from) => row(from, target))];
}

/** A cell cannot hold a tab or a line end. */
function cell(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').trim();
}

const LINES_A_STEP = 500;

/** `name`: the file's display name. Fails, with the line, on a file without a header that names its columns. */
export function* readUtx(text: string, name: string): Steps<Result<ReadConcepts>> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!/^#\s*UTX\b/i.test(lines[0] ?? ''))
    return fail({ code: 'glossary-unreadable', name, line: 1, reason: 'no-utx' });
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const last = (end < 0 ? lines.length : end) - 1;
  const columns = (lines[last] ?? '')
    .slice(1)
    .split('\t')
    .map((column) => column.trim().toLowerCase());
  if (!columns.includes('src') || !columns.includes('tgt')) {
    return fail({ code: 'glossary-unreadable', name, line: last + 1, reason: 'no-columns' });
  }
  const reader = createRowReader(columns);
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && !line.startsWith('#')) reader.take(line.split('\t'), at + 1);
    if (at % LINES_A_STEP === 0) yield at / lines.length;
  }
  const { concepts, setAside } = reader;
  if (concepts.size === 0) return fail({ code: 'glossary-unreadable', name, line: last + 1, reason: 'no-concepts' });
  return ok({ concepts: [...concepts.values()], setAside });
}

function createRowReader(columns: readonly string[]) {
  const concepts = new Map<string, Concept>();
  const setAside: SetAsideLine[] = [];
  return {
    concepts,
    setAside,
    take(cells: readonly string[], line: number): void {
      const value = (column: string) => {
        const text = cells[columns.indexOf(column)]?.trim() ?? '';
        return text === '-' ? '' : text;
      };
      const [source, target] = [value('src'), value('tgt')];
      if (source === '' && target === '') {
        setAside.push({ line, reason: 'no-source' });
        return;
      }
      const id = value('concept id') || source || target;
      const before = concepts.get(id);
      const status = statusOf(value('term status'));
      const yomi = value('src:yomi');
      const terms = [...(before?.terms ?? [])];
      addTerm(terms, source, { language: 'ja', ...(yomi !== '' && { reading: yomi }) });
      addTerm(terms, target, { language: 'en', ...(status && { status }) });
      const partOfSpeech = before?.partOfSpeech ?? fromSpeechWord(value('src:pos'));
      const note =
        before?.note ?? [value('tgt:comment'), value('src:comment')].filter((part) => part !== '').join('\n');
      concepts.set(id, { id, terms, ...(partOfSpeech !== '' && { partOfSpeech }), ...(note !== '' && { note }) });
    },
  };
}

function addTerm(
  terms: Term[],
  text: string,
  { language, status, reading }: Pick<Term, 'language'> & Partial<Term>,
): void {
  if (text === '' || terms.some((term) => term.language === language && term.text === text)) return;
  const isFirst = !terms.some((term) => term.language === language);
  const kind = /^[A-Z][A-Z0-9.&/-]*[A-Z0-9.]$/.test(text) ? 'acronym' : isFirst ? 'full' : 'variant';
  terms.push({
    language,
    text,
    status: status ?? (isFirst ? 'preferred' : 'admitted'),
    kind,
    ...(reading !== undefined && { reading }),
  });
}

function statusOf(word: string): TermStatus | undefined {
  switch (word.toLowerCase()) {
    case 'approved':
      return 'preferred';
    case 'provisional':
      return 'admitted';
    case 'non-standard':
      return 'deprecated';
    case 'forbidden':
    case 'rejected':
      return 'forbidden';
    default:
      return undefined;
  }
}
