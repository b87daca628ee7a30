/** How each role of the page looks in Word: named styles, so that a desk can restyle a copy in one place. */
import { AlignmentType, type IStylesOptions } from 'docx';
import type { Role } from '../../document/document.ts';
import { JAPANESE_FONT, LATIN_FONT } from './runs.ts';

const FAINT = '5A5A5A';

const SMALL = new Set(['PageLine', 'Tags', 'CommentText', 'ColumnHead', 'FactName', 'FactValue']);

/** Sizes in half points, spaces in twentieths of a point, as Word counts them. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia: JAPANESE_FONT },
        size: 23,
        language: { value: 'en-US', eastAsia: 'ja-JP' },
      },
      paragraph: { spacing: { after: 160, line: 320 } },
    },
    title: {
      run: { size: 40, bold: true, color: '000000' },
      paragraph: { spacing: { before: 0, after: 360, line: 440 } },
    },
    heading1: {
      run: { size: 36, bold: true, color: '000000' },
      paragraph: { spacing: { before: 120, after: 160, line: 400 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: '000000' },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    pageStyle('Subheadline', { size: 26, bold: true }),
    { ...pageStyle('Byline', { italics: true }), paragraph: { spacing: { before: 80, after: 160 } } },
    pageStyle('Dateline', { italics: true }),
    pageStyle('PageLine', { size: 19, color: FAINT }),
    pageStyle('Tags', { size: 19, color: FAINT }),
    pageStyle('ColumnHead', { size: 19, bold: true, color: FAINT }),
    pageStyle('FactName', { size: 20, color: FAINT }),
    pageStyle('FactValue', { size: 20 }),
    pageStyle('PictureCaption', { size: 20, italics: true }),
    { ...pageStyle('CommentText', { size: 20 }), name: 'annotation text' },
    {
      ...pageStyle('Footer', { size: 17, color: FAINT }),
      name: 'footer',
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
  characterStyles: [{ id: 'CommentReference', name: 'annotation reference', run: { size: 16 } }],
};

function pageStyle(id: string, run: { size?: number; bold?: boolean; italics?: boolean; color?: string }) {
  const isSmall = SMALL.has(id);
  return {
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: isSmall ? { spacing: { after: 20, line: 260 } } : {},
  };
}

const STYLE_OF: Readonly<Record<Role, string | undefined>> = {
  headline: 'Heading1',
  subheadline: 'Subheadline',
  byline: 'Byline',
  dateline: 'Dateline',
  crosshead: 'Heading2',
  caption: 'PictureCaption',
  note: 'PageLine',
  furniture: 'PageLine',
  section: 'PageLine',
  date: 'PageLine',
  outlet: 'PageLine',
  page: 'PageLine',
  credit: 'PageLine',
  tags: 'Tags',
  body: undefined,
};

/** The id of the role's style; undefined for body text. */
export function wordStyle(role: Role): string | undefined {
  return STYLE_OF[role];
}
