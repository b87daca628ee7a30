/** Both sides as the model wants them: as paragraphs and as sentences, each with who answers whom. */
import { packFor } from '../languages/packs.ts';
import type { AlignContext, AlignedText } from './aligned-text.ts';
import { createAnswerTable, joinTexts } from './answer-table.ts';
import type { TextPair } from './bead-model.ts';
import { type Look, lookOf } from './evidence/place.ts';
import { roleUnits } from './evidence/roles.ts';
import { readUnits } from './read-units.ts';
import type { SentenceStarts } from './sentence-paths.ts';
import { type SentenceSide, splitSentences } from './split-sentences.ts';

export interface AlignedSides {
  readonly paragraphs: TextPair;
  readonly sentences: TextPair;
  readonly starts: SentenceStarts;
}

export function readSides(
  source: readonly AlignedText[],
  target: readonly AlignedText[],
  context: AlignContext,
): AlignedSides {
  const sources = readSide(source, context.sourcePack ?? packFor('ja'), context);
  const targets = readSide(target, context.targetPack ?? packFor('en'), context);
  const answers = createAnswerTable(sources.units, targets.units);
  return {
    paragraphs: {
      source: source.map(({ text }) => text),
      target: target.map(({ text }) => text),
      looks: { source: looksOf(source), target: looksOf(target) },
      answers: joinTexts(answers, { source: sources.paragraphs, target: targets.paragraphs }),
    },
    sentences: {
      source: sources.texts,
      target: targets.texts,
      looks: { source: sources.looks, target: targets.looks },
      answers,
    },
    starts: { source: sources.starts, target: targets.starts },
  };
}

function looksOf(side: readonly AlignedText[]): readonly Look[] {
  return side.map(({ text, role }) => lookOf(text, role));
}

function readSide(
  side: readonly AlignedText[],
  pack: NonNullable<AlignContext['sourcePack']>,
  context: AlignContext,
): SentenceSide {
  const texts = side.map(({ text }) => text);
  const sentences = texts.map(pack.findSentences);
  const units = readUnits(texts, pack, context);
  return splitSentences(
    side.map(({ text, role }, i) => ({
      text,
      sentences: sentences[i] ?? [],
      units: [...roleUnits(role), ...(units[i] ?? [])],
    })),
  );
}
