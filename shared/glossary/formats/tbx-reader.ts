/**
 * Reads TBX of version 2 (`martif`) and version 3 (`tbx`), in both styles, whatever the dialect: the categories that the
 * program knows are taken, the rest is passed over. Entities are never expanded: one that XML itself does not have is an error.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { fail, ok, type Result } from '../../result.ts';
import type { Steps } from '../../steps.ts';
import type { Concept, Mark, Term } from '../concept.ts';
import type { ReadConcepts, SetAsideLine } from './format.ts';
import { fromSpeechWord, fromStatusWord, fromTypeWord, MARKED_NOTES, markedNote } from './tbx-names.ts';
import { fromXmlId } from './tbx-writer.ts';

const ENTRIES: ReadonlySet<string> = new Set(['termEntry', 'conceptEntry']);
const LANGUAGES: ReadonlySet<string> = new Set(['langSet', 'langSec']);
const TERM_GROUPS: ReadonlySet<string> = new Set(['tig', 'ntig', 'termSec']);
/** Elements whose attribute `type` names the category; other elements are categories by their own name. */
const TYPED: ReadonlySet<string> = new Set([
  'descrip',
  'termNote',
  'admin',
  'transac',
  'transacNote',
  'xref',
  'ref',
  'adminNote',
]);

/** UTF-16 code units that are read in one step: some milliseconds. */
const PIECE = 64 * 1024;

/** `name`: the file's display name. Fails, with the line, on what is no XML or no TBX. */
export function* readTbx(xml: string, name: string): Steps<Result<ReadConcepts>> {
  const reader = new TbxReader();
  try {
    yield* reader.read(xml);
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error;
    return fail({ code: 'glossary-unreadable', name, line: error.line, reason: 'malformed-xml' });
  }
  if (!reader.isTbx) return fail({ code: 'glossary-unreadable', name, line: 1, reason: 'no-tbx' });
  if (reader.concepts.length === 0) return fail({ code: 'glossary-unreadable', name, line: 1, reason: 'no-concepts' });
  return ok({
    concepts: reader.concepts,
    setAside: reader.setAside,
    ...(reader.title !== '' && { name: reader.title }),
  });
}

class MalformedXml extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`The XML is malformed in line ${line}`);
    this.line = line;
  }
}

type Open<T> = { -readonly [K in keyof T]?: T[K] | undefined };

class TbxReader {
  isTbx = false;
  title = '';
  readonly concepts: Concept[] = [];
  readonly setAside: SetAsideLine[] = [];
  private readonly ids = new Set<string>();
  private readonly path: string[] = [];
  private line = 1;
  private text = '';
  private concept: (Open<Concept> & { line: number; terms: Term[] }) | undefined;
  private language: Term['language'] | undefined;
  private term: Open<Term> | undefined;
  private transaction: { type: string; mark: Open<Mark> } | undefined;
  private target = '';

  *read(xml: string): Steps<void> {
    const parser = new SaxesParser({ xmlns: true, position: true });
    parser.on('error', () => {
      throw new MalformedXml(parser.line);
    });
    parser.on('opentag', (tag) => {
      this.line = parser.line;
      this.open(tag);
    });
    parser.on('text', (text) => {
      this.text += text;
    });
    parser.on('cdata', (text) => {
      this.text += text;
    });
    parser.on('closetag', (tag) => this.close(tag));
    for (let at = 0; at < xml.length; at += PIECE) {
      parser.write(xml.slice(at, at + PIECE));
      yield at / xml.length;
    }
    parser.close();
  }

  private open({ local, attributes }: SaxesTagNS): void {
    if (this.path.length === 0) this.isTbx = local === 'martif' || local === 'tbx' || local === 'TBX';
    this.path.push(local);
    this.text = '';
    const attribute = (name: string) => attributes[name]?.value ?? '';
    if (ENTRIES.has(local)) this.concept = { line: this.line, terms: [], id: fromXmlId(attribute('id')) };
    else if (LANGUAGES.has(local)) this.language = languageOf(attribute('xml:lang') || attribute('lang'));
    else if (TERM_GROUPS.has(local)) this.term = {};
    else if (local === 'transacGrp') this.transaction = { type: '', mark: {} };
    if (attributes.target) this.target = attribute('target');
  }

  private close({ local, attributes }: SaxesTagNS): void {
    const value = this.text.trim();
    this.path.pop();
    const category = TYPED.has(local) ? (attributes.type?.value ?? '') : local;
    if (ENTRIES.has(local)) this.finishConcept();
    else if (LANGUAGES.has(local)) this.language = undefined;
    else if (TERM_GROUPS.has(local)) this.finishTerm();
    else if (local === 'transacGrp') this.finishTransaction();
    else if (this.transaction) this.takeTransaction(category, value);
    else if (this.term) this.takeOfTerm(category, value);
    else if (this.concept) this.takeOfConcept(category, value);
    else if (local === 'title') this.title = value;
    this.text = '';
  }

  private takeOfTerm(category: string, value: string): void {
    const { term, concept } = this;
    if (!term || !concept || value === '') return;
    switch (category) {
      case 'term':
        term.text = value;
        break;
      case 'administrativeStatus':
        term.status ??= fromStatusWord(value);
        break;
      case 'termType':
        term.kind = fromTypeWord(value);
        break;
      case 'partOfSpeech':
        concept.partOfSpeech ??= fromSpeechWord(value);
        break;
      case 'note':
        takeMarkedNote(term, value);
    }
  }

  private takeOfConcept(category: string, value: string): void {
    const { concept } = this;
    if (!concept || value === '') return;
    switch (category) {
      case 'subjectField':
        concept.domain = value;
        break;
      case 'definition':
        concept.definition ??= value;
        break;
      case 'source':
        concept.authority = { ...concept.authority, name: value };
        break;
      case 'externalCrossReference':
        concept.authority = { name: concept.authority?.name ?? '', link: this.target || value };
        this.target = '';
        break;
      case 'note': {
        const mention = markedNote(value, MARKED_NOTES.firstMention);
        if (mention !== undefined) concept.firstMention = mention;
        else concept.note = concept.note === undefined ? value : `${concept.note}\n${value}`;
      }
    }
  }

  private takeTransaction(category: string, value: string): void {
    const { transaction } = this;
    if (!transaction) return;
    if (category === 'transactionType') transaction.type = value;
    else if (category === 'responsibility') transaction.mark.by = value;
    else if (category === 'date') transaction.mark.at = value;
  }

  private finishTransaction(): void {
    const { transaction, concept } = this;
    this.transaction = undefined;
    if (!transaction || !concept || transaction.mark.at === undefined) return;
    const mark = { by: transaction.mark.by ?? '', at: transaction.mark.at };
    if (transaction.type === 'origination') concept.created = mark;
    if (transaction.type === 'modification') concept.changed = mark;
  }

  /** A term without a status is preferred when it is the first of its language, else admitted. */
  private finishTerm(): void {
    const { term, concept, language } = this;
    this.term = undefined;
    if (!term?.text || !concept || !language) return;
    const isFirst = !concept.terms.some((other) => other.language === language);
    const { text, reading } = term;
    if (concept.terms.some((other) => other.language === language && other.text === text)) return;
    concept.terms.push({
      language,
      text,
      status: term.status ?? (isFirst ? 'preferred' : 'admitted'),
      kind: term.kind ?? (isFirst ? 'full' : 'variant'),
      ...(reading !== undefined && { reading }),
    });
  }

  private finishConcept(): void {
    const { concept } = this;
    this.concept = undefined;
    if (!concept) return;
    const { line, terms, id, ...fields } = concept;
    const first = terms.find(({ language }) => language === 'ja') ?? terms[0];
    if (!first) {
      this.setAside.push({ line, reason: 'no-language' });
      return;
    }
    const own = id === undefined || id === '' || this.ids.has(id) ? this.freeId(first.text) : id;
    this.ids.add(own);
    this.concepts.push({ id: own, terms, ...fields });
  }

  private freeId(wish: string): string {
    for (let n = 1; ; n++) {
      const id = n === 1 ? wish : `${wish}#${n}`;
      if (!this.ids.has(id)) return id;
    }
  }
}

function takeMarkedNote(term: Open<Term>, note: string): void {
  if (markedNote(note, MARKED_NOTES.forbidden) !== undefined) term.status = 'forbidden';
  const reading = markedNote(note, MARKED_NOTES.reading);
  if (reading !== undefined) term.reading = reading;
}

/** Only the two languages that the program checks; `en-US` is English. */
function languageOf(code: string): Term['language'] | undefined {
  const [language = ''] = code.toLowerCase().split(/[-_]/);
  if (language === 'ja' || language === 'jp') return 'ja';
  return language === 'en' ? 'en' : undefined;
}
