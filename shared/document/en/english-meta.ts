/** Date, outlet, page and credit lines of English pages. */
import type { Piece } from '../block.ts';
import { type Fragment, type MetaWords, readMetaLine } from '../meta-line.ts';
import { readEnglishByline } from './english-lines.ts';
import { findEnglishDate } from './find-english-date.ts';

/** Papers, agencies and broadcasters that translators name as the source. */
const OUTLET =
  /^(?:the )?(?:asahi|mainichi|nikkei|nihon keizai|sankei|yomiuri|tokyo shimbun|chunichi|chugoku shimbun|hokkaido shimbun|nishinippon|kahoku|ryukyu|okinawa times|akahata|jiji|kyodo|nhk|tv asahi|tbs|fuji tv|nippon tv|tv tokyo|japan times|nikkan kogyo|sekai nippo|reuters|bloomberg|ap|afp)(?: (?:shimbun|shinbun|shimpo|shimpō|shinpo|press|news|newspaper|online|digital|online news|asia|evening|morning|wire|television|web|hochi|sports))*\.?$/i;

const PAGE =
  /^(?:(?:p{1,2}|pg|pages?)[.:]?\s?[a-z]?\d{1,3}(?:\s?(?:-|–|,|&|and)\s?\d{1,3})*|front page|(?:morning|evening|early|final|tokyo|osaka|digital|online|print|national)(?: (?:morning|evening))? edition)$/i;
const CREDIT = /\btranslat(?:ion|ed|or)\b/i;
const NOTE =
  /^(?:(?:slightly |partially )?abridged(?: slightly)?|excerpts?|excerpted|full(?: text)?|in full|lead|top|top play|gist|summary|brief|provisional)$/i;
const LABEL =
  /^(?:source|outlet|paper|newspaper|media|publication|date|page|published|updated|posted|issued|on|from|in|at|of|the)$/i;
const NAME = /^(?:the )?\p{Lu}[\p{L}\d.'’&-]*(?: (?:\p{Lu}[\p{L}\d.'’&-]*|of|the|and|no)){0,4}$/u;

const WORDS: MetaWords = {
  findDate: findEnglishDate,
  separator: /\s*(?:[,;|/()[\]•·]|(?<!\bpages?):|\s[–—-]{1,2}\s)\s*|^\s+|\s+$/gi,
  classify(fragment): Fragment | undefined {
    if (PAGE.test(fragment)) return 'page';
    if (OUTLET.test(fragment)) return 'outlet';
    if (CREDIT.test(fragment) && fragment.split(/\s+/).length <= 8) return 'credit';
    if (NOTE.test(fragment)) return 'note';
    if (LABEL.test(fragment)) return 'label';
    if (/^By\s/.test(fragment) && readEnglishByline(fragment)) return 'byline';
    return NAME.test(fragment) ? 'name' : undefined;
  },
};

export function readEnglishMeta(text: string): Piece[] | undefined {
  return readMetaLine(text, WORDS);
}
