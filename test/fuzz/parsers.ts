/** Every parser that reads what comes from outside, with texts and files to start from. A new parser is one entry here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../electron/services/files/decode-text.ts';
import { readGlossaryFile, writeGlossaryFile } from '../../electron/services/glossaries/glossary-files.ts';
import { extractPdf } from '../../electron/services/import/pdf/extract-pdf.ts';
import { readPdfPages } from '../../electron/services/import/pdf/read-pdf.ts';
import { readBilingual } from '../../electron/services/import/read-bilingual.ts';
import { readDocument } from '../../electron/services/import/read-document.ts';
import { readWordParts } from '../../electron/services/import/word-parts.ts';
import { createLogReader, readLog } from '../../electron/services/log-store/read-log.ts';
import { appRoot, corpusFolder } from '../../electron/services/places.ts';
import { ENCODINGS } from '../../shared/api/reading.ts';
import { bilingualReadingSchema } from '../../shared/bilingual/bilingual-reading.ts';
import { readGlossaryCsv } from '../../shared/glossary/formats/csv.ts';
import { GLOSSARY_LOG } from '../../shared/glossary/glossary-event.ts';
import { createLedger } from '../../shared/glossary/glossary-ledger.ts';
import { createAnnotatedCopy } from '../../shared/handover/annotated-copy.ts';
import { toTmx } from '../../shared/handover/exchange/to-tmx.ts';
import { toXliff } from '../../shared/handover/exchange/to-xliff.ts';
import { toXlsx } from '../../shared/handover/table/to-xlsx.ts';
import { toDocx } from '../../shared/handover/word/to-docx.ts';
import { compareReturn, readReturnedCopy } from '../../shared/handover/word-return/compare-return.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import { reviewOfReading } from '../support/bilingual-files.ts';
import { WordEdit } from '../support/edit-docx.ts';
import { acts, conceptOf } from '../support/glossary-events.ts';
import { eventsOfEverything, FINDINGS, OPTIONS, reviewOfEverything } from '../support/handed-over.ts';
import { paragraph, stylesXml, writeDocx } from '../support/write-docx.ts';
import { writePdf } from '../support/write-pdf.ts';

export interface Parser {
  readonly name: string;
  /** Files that it reads, to be damaged. */
  readonly seeds: readonly Uint8Array[];
  /** Reads or refuses; must neither throw nor take long. */
  parse(bytes: Uint8Array): unknown;
}

const FIXTURES = join(appRoot(), 'test', 'fixtures');

/** Damage to a large file is slow to make and finds no more than that to a small one. */
const SEED_LIMIT_BYTES = 20_000;

/** The files below a folder whose names end so. */
function filesEnding(folder: string, ending: string): readonly Uint8Array[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name)))
    .filter(({ length }) => length <= SEED_LIMIT_BYTES);
}

const text = (content: string) => new TextEncoder().encode(content);
const articles = filesEnding(join(corpusFolder(), 'articles'), '.txt');
const docx = writeDocx(
  paragraph('市は12日、約3億2000万円で建てる。') + paragraph('The Diet passed it.', '<w:pStyle w:val="h"/>'),
  {
    'word/styles.xml': stylesXml({ h: 'heading 1' }),
  },
);
const concepts = [{ ...conceptOf('1', '外務省', 'Ministry of Foreign Affairs'), note: '=1+1' }];
const xlsx = (await writeGlossaryFile('a', concepts, 'xlsx')).bytes;
const glossaryEvents = acts([
  { type: 'concepts.added', data: { concepts } },
  { type: 'concepts.changed', data: { concepts: ['1'], set: { note: null } } },
  { type: 'events.undone', data: { events: ['hanako-2'] } },
]);
const html =
  '<!doctype html><html><head><meta charset="utf-8"><title>題</title></head><body><article><h1>見出し</h1><p>本文&amp;数字。<br>続き</p><ul><li>一</li></ul><table><tr><td>二</td></tr></table></article></body></html>';

const handedOver = createAnnotatedCopy(reviewOfEverything(), FINDINGS, { ...OPTIONS, text: 'working' });
/** What was read must also cross to the page and make a review. */
const made = (read: ReturnType<typeof readBilingual>) =>
  read?.ok && reviewOfReading(bilingualReadingSchema.parse(read.value));

async function returnedCopy(): Promise<Uint8Array> {
  const copy = createAnnotatedCopy(foldEvents(eventsOfEverything()), FINDINGS, OPTIONS);
  const edit = new WordEdit(await toDocx(copy, { layout: 'facing', summary: true }));
  edit.comment('Hokkaido. The', 'One sentence?', { author: 'Mika Mori', date: '2025-06-14T10:20:00Z' });
  edit.track('a new unit', 'a brigade', { author: 'Mika Mori', date: '2025-06-14T10:20:00Z' });
  return edit.asWordSaves().toBytes();
}

const bilingual: Readonly<Record<string, Uint8Array>> = {
  '.xlf': text(toXliff(handedOver)),
  '.tmx': text(toTmx(handedOver, '1.0')),
  '.po': text(
    'msgid ""\nmsgstr ""\n"Language: en\\n"\n\n#. desk\n#, fuzzy\nmsgctxt "a"\nmsgid "市は12日、"\n"建てる。"\nmsgid_plural "市は"\nmsgstr[0] "The city\\n"\nmsgstr[1] "Cities"\n',
  ),
  '.docx': writeDocx(
    `<w:tbl><w:tr><w:tc>${paragraph('日本語')}</w:tc><w:tc>${paragraph('English')}</w:tc></w:tr><w:tr><w:tc>${paragraph('市は12日、建てる。')}</w:tc><w:tc>${paragraph('The city will build it.')}</w:tc></w:tr></w:tbl>`,
  ),
  '.xlsx': await toXlsx(handedOver),
};

export const PARSERS: readonly Parser[] = [
  {
    name: 'Japanese page',
    seeds: articles,
    parse: (bytes) => readDocument(bytes, { name: 'a.txt', side: 'source' }),
  },
  {
    name: 'English page',
    seeds: articles,
    parse: (bytes) => readDocument(bytes, { name: 'a.txt', side: 'target' }),
  },
  {
    name: 'encodings',
    seeds: articles,
    parse: (bytes) => ENCODINGS.map((encoding) => decodeText(bytes, 'a.txt', encoding)),
  },
  {
    name: 'docx',
    seeds: [docx, ...filesEnding(join(FIXTURES, 'hostile'), '.docx')],
    parse: (bytes) => readDocument(bytes, { name: 'a.docx', side: 'target' }),
  },
  {
    name: 'returned Word copy',
    seeds: [await returnedCopy()],
    parse(bytes) {
      const parts = readWordParts({ name: 'a.docx', bytes });
      const copy = parts.ok && readReturnedCopy(parts.value);
      return copy && compareReturn(copy, eventsOfEverything(), { timeZone: 'UTC', now: '2025-06-21T00:00:00.000Z' });
    },
  },
  {
    name: 'PDF',
    seeds: [
      writePdf({ pages: [[{ text: 'The Diet passed it.', x: 60, y: 700 }]] }),
      writePdf({ pages: [[{ text: '市は12日', x: 60, y: 700 }]], japanese: '90ms-RKSJ-V' }),
    ],
    async parse(bytes) {
      const pages = await extractPdf(bytes, 'a.pdf');
      return pages.ok && readPdfPages(pages.value, { name: 'a.pdf', side: 'source' });
    },
  },
  {
    name: 'html',
    seeds: [text(html), ...filesEnding(join(FIXTURES, 'hostile'), '.html')],
    parse: (bytes) => readDocument(bytes, { name: 'a.html', side: 'source' }),
  },
  ...Object.entries(bilingual).map(([ending, seed]) => ({
    name: `bilingual (${ending.slice(1).toUpperCase()})`,
    seeds: [seed, ...filesEnding(join(FIXTURES, 'hostile'), ending)],
    parse: (bytes: Uint8Array) => made(readBilingual(bytes, `a${ending}`)),
  })),
  {
    name: 'Markdown',
    seeds: [text('# 題\n\n市は*12日*、[約3億円](http://example.com)で\n建てる。\n\n- 一\n- 二\n')],
    parse: (bytes) => readDocument(bytes, { name: 'a.md', side: 'source' }),
  },
  {
    name: 'glossary (CSV)',
    seeds: filesEnding(join(corpusFolder(), 'glossaries'), '.csv').map((bytes) => bytes.subarray(0, 4000)),
    parse(bytes) {
      const decoded = decodeText(bytes, 'a.csv');
      return decoded.ok && readGlossaryCsv(decoded.value.text, { id: 'a', name: 'a' });
    },
  },
  ...['.tbx', '.utx'].map((ending) => ({
    name: `glossary (${ending.slice(1).toUpperCase()})`,
    seeds: filesEnding(join(FIXTURES, 'glossaries'), ending),
    parse: (bytes: Uint8Array) => readGlossaryFile({ name: `a${ending}`, bytes }),
  })),
  {
    name: 'glossary (XLSX)',
    seeds: [xlsx],
    parse: (bytes) => readGlossaryFile({ name: 'a.xlsx', bytes }),
  },
  {
    name: 'glossary (.taiyaku-glossary)',
    seeds: [text(GLOSSARY_LOG.formatLog('a', glossaryEvents))],
    parse(bytes) {
      const reading = createLogReader(GLOSSARY_LOG)(Buffer.from(bytes), 'a');
      return reading.ok && createLedger(reading.value.events).concepts;
    },
  },
  {
    name: 'review (.taiyaku)',
    seeds: [
      ...filesEnding(join(FIXTURES, 'reviews'), '.taiyaku'),
      ...filesEnding(join(FIXTURES, 'hostile'), '.taiyaku'),
    ],
    parse(bytes) {
      const reading = readLog(Buffer.from(bytes), 'a.taiyaku');
      return reading.ok && foldEvents(reading.value.events);
    },
  },
];
