/**
 * The annotated copy for Word: the translation alone or both texts facing, with real comments (threads with replies,
 * resolved state), open suggestions as tracked changes under their authors, and a style for each role of the page.
 */
import {
  Document,
  Footer,
  HeadingLevel,
  type ICommentOptions,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { AnnotatedCopy } from '../copy.ts';
import type { CopyLayout } from '../copy-layout.ts';
import { REVIEW_PROPERTY, VERSION_PROPERTY } from '../copy-mark.ts';
import { sealPackage } from '../seal-package.ts';
import { showHidden } from '../visible-text.ts';
import { wallClock } from '../wall-clock.ts';
import { createWording, type Wording } from '../wording.ts';
import { articleParagraph, createDrawing, type Drawing } from './article-paragraph.ts';
import { numberComments } from './comments.ts';
import { facingTable } from './facing-table.ts';
import { textRuns } from './runs.ts';
import { WORD_STYLES } from './styles.ts';
import { summaryPage } from './summary-page.ts';
import { createWordCopy, type LooseComment } from './word-copy.ts';

export interface WordChoices {
  readonly layout: CopyLayout;
  /** Begins with a page of its own that says what the copy is. */
  readonly summary: boolean;
}

/** The same copy gives the same bytes. */
export async function toDocx(copy: AnnotatedCopy, { layout, summary }: WordChoices): Promise<Uint8Array> {
  const wording = createWording(copy);
  const { rows, threads, loose } = createWordCopy(copy, layout, wording);
  const comments = numberComments([...threads, ...loose.map(({ thread }) => thread)], copy);
  const drawing = createDrawing(copy, comments.idsOf);
  const body =
    layout === 'facing'
      ? [facingTable(rows, drawing, wording)]
      : rows.flatMap(({ target }) => target).map((paragraph) => articleParagraph(paragraph, drawing));
  const document = createDocument(copy, {
    children: [...(summary ? summaryPage(copy, wording) : []), ...body, ...looseParagraphs(loose, wording, drawing)],
    comments: comments.options,
    wording,
  });
  const packed = await Packer.toArrayBuffer(document);
  return sealPackage(new Uint8Array(packed), wallClock(copy.exportedAt, 'UTC'));
}

function createDocument(
  copy: AnnotatedCopy,
  parts: { children: (Paragraph | Table)[]; comments: readonly ICommentOptions[]; wording: Wording },
): Document {
  const { say } = parts.wording;
  const footer = new Paragraph({
    style: 'Footer',
    children: [
      new TextRun({ text: `${showHidden(copy.title)} – ${say('word.page')} ` }),
      new TextRun({ children: [PageNumber.CURRENT] }),
      new TextRun({ text: ` ${say('word.of')} ` }),
      new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ],
  });
  return new Document({
    title: showHidden(copy.title),
    creator: 'Taiyaku',
    lastModifiedBy: 'Taiyaku',
    description: say('document'),
    customProperties: customProperties(copy),
    styles: WORD_STYLES,
    comments: { children: parts.comments },
    // What the reader of the copy changes is tracked too, so that it can come back.
    features: { trackRevisions: true },
    sections: [{ footers: { default: new Footer({ children: [footer] }) }, children: parts.children }],
  });
}

function customProperties({ mark, target }: AnnotatedCopy) {
  return [
    { name: REVIEW_PROPERTY, value: mark },
    { name: VERSION_PROPERTY, value: String(target?.version ?? 0) },
  ];
}

function looseParagraphs(
  loose: readonly LooseComment[],
  { say, language }: Wording,
  { piece }: Drawing,
): readonly Paragraph[] {
  if (loose.length === 0) return [];
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: textRuns(say('section.orphans'), language),
  });
  const quotes = loose.map(({ quote, language: quoted, thread }) => {
    const { number: note } = thread;
    return new Paragraph({
      style: 'PageLine',
      children: [
        ...piece({ kind: 'opens', note }, quoted),
        ...textRuns(quote === '' ? '–' : quote, quoted),
        ...piece({ kind: 'closes', note }, quoted),
      ],
    });
  });
  return [heading, ...quotes];
}
