/** Reads a text file in any of the encodings that newsrooms still use. */
import type { Encoding, Reading } from '../../../shared/api/reading.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import type { DecodedText } from '../files/decode-text.ts';
import { type ReadingWarning, readPage } from './page-reading.ts';

export function readPlainText(decoded: DecodedText, name: string, side: Side): Result<Reading> {
  const page = {
    text: decoded.text,
    origin: { name, format: 'text' as const, encoding: decoded.used },
    warnings: decodingWarnings(decoded),
  };
  const reading = readPage(page, side);
  return reading.ok ? ok({ ...reading.value, encoding: encodingOf(decoded) }) : reading;
}

export function encodingOf({ used, detected }: DecodedText): { used: Encoding; detected: Encoding } {
  return { used, detected };
}

export function decodingWarnings({ guessed, damaged }: DecodedText): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  if (guessed) warnings.push('encoding-guessed');
  if (damaged) warnings.push('bytes-damaged');
  return warnings;
}
