import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../electron/services/import/read-document.ts';
import { ENCODINGS, readingSchema } from '../../shared/api/reading.ts';
import { problemSchema } from '../../shared/problem.ts';
import { paragraph, writeDocx } from '../support/write-docx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const docx = writeDocx(paragraph('The Diet passed the budget.'));

/** Beginnings that send the bytes down every path, and bytes that mean something to the decoders. */
const start = fc.constantFrom(
  new Uint8Array(),
  bytes('PK\u0003\u0004'),
  bytes('<!doctype html><html><body><p>'),
  bytes('<html><meta charset=shift_jis>'),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
  Uint8Array.of(0x1b, 0x24, 0x42),
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
);
const damagedDocx = fc
  .tuple(fc.nat(docx.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }))
  .map(([at, patch]) => Uint8Array.from(docx, (byte, index) => patch[index - at] ?? byte));
const file = fc.oneof(
  fc.tuple(start, fc.uint8Array({ maxLength: 200 })).map(([head, tail]) => Uint8Array.of(...head, ...tail)),
  fc
    .tuple(start, fc.string({ unit: 'binary', maxLength: 80 }))
    .map(([head, tail]) => Uint8Array.of(...head, ...bytes(tail))),
  damagedDocx,
);
const options = fc.record({
  name: fc.constantFrom('a.txt', 'a.docx', 'a.html', 'a'),
  side: fc.constantFrom('source', 'target'),
  encoding: fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined }),
});

describe('any bytes', () => {
  it('are read as the contract says or refused with one problem, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(file, options, async (content, chosen) => {
        const outcome = await readDocument(content, chosen);
        const shape = outcome.ok ? readingSchema.safeParse(outcome.value) : problemSchema.safeParse(outcome.problem);
        expect(shape.error).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
