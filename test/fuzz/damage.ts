/** Damages a file in the ways that break parsers: bytes changed, cut, repeated and moved, and marks of the formats put in. */
import fc from 'fast-check';

/** What means something to one of the parsers. */
const TOKENS = [
  '\u0000',
  '\uFEFF',
  '\r',
  '\r\n',
  '\t',
  '"',
  "'",
  '<',
  '>',
  '</',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&',
  '&#x0;',
  '&#1114112;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '<p>',
  '<table>',
  '<w:p>',
  '<mrk id="m" type="comment" ref="#n=n1">',
  '</mrk>',
  '<sm id="m3-t0-t8"/>',
  '</unit>',
  'xml:lang="en"',
  '</w:tc><w:tc>',
  'msgid "',
  'msgstr[1] "',
  '#~ ',
  '</w:t>',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\\ud800',
  '"sum":"',
  '{"id":',
  'PK\u0001\u0002',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '\u202E',
  '\u2028',
  '\uFFFF',
  '【',
  '】',
  '（',
  '＝',
  '。',
  '　',
  '一',
  '億',
  '％',
  '1',
  '-',
  '.',
].map((token) => new TextEncoder().encode(token));

/** Places and lengths are shares of the file, so that one draw means something in a file of any size. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
type Change = (bytes: Uint8Array) => Uint8Array;

const splice = (bytes: Uint8Array, at: number, taken: number, put: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + taken)]);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 6 })).map(
    ([at, put]): Change =>
      (bytes) =>
        splice(bytes, Math.floor(at * bytes.length), put.length, put),
  ),
  fc.tuple(share, fc.constantFrom(...TOKENS), fc.constantFrom(1, 1, 1, 3, 500)).map(
    ([at, token, times]): Change =>
      (bytes) =>
        splice(bytes, Math.floor(at * bytes.length), 0, repeated(token, times)),
  ),
  fc.tuple(share, share).map(
    ([at, length]): Change =>
      (bytes) =>
        splice(bytes, Math.floor(at * bytes.length), Math.floor(length * 50), new Uint8Array()),
  ),
  share.map(
    (at): Change =>
      (bytes) =>
        bytes.slice(0, Math.floor(at * bytes.length)),
  ),
  fc.tuple(share, share, share).map(
    ([from, length, to]): Change =>
      (bytes) => {
        const start = Math.floor(from * bytes.length);
        return splice(bytes, Math.floor(to * bytes.length), 0, bytes.subarray(start, start + Math.floor(length * 200)));
      },
  ),
);

function repeated(token: Uint8Array, times: number): Uint8Array {
  return Uint8Array.from({ length: token.length * times }, (_, index) => token[index % token.length] ?? 0);
}

/** One of the seeds with some damage, or bytes that are nothing at all. */
export function damaged(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const fromSeed = fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([seed, changes]) => changes.reduce((bytes, apply) => apply(bytes), seed));
  return fc.oneof({ weight: 9, arbitrary: fromSeed }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) });
}
