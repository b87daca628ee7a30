/** The scorecard as one self-contained page: every number with the sum that it comes from. */
import type { InterfaceLanguage } from '../../locales/resources.ts';
import { createTranslator, type Translate } from '../../locales/translator.ts';
import type { MqmScore } from '../../quality/mqm-score.ts';
import { mqmSeveritySchema } from '../../quality/severity.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { SCREEN_SHEET } from '../html/styles.ts';
import { languageOfText } from '../language-of-text.ts';
import { createWording } from '../wording.ts';
import type { Scorecard } from './scorecard.ts';

const POLICY = `default-src 'none'; style-src '${SCREEN_SHEET.hash}'; base-uri 'none'; form-action 'none'`;

export function toScorecardHtml(card: Scorecard, language: InterfaceLanguage, timeZone: string): string {
  const translate = createTranslator(language);
  const t: Translate = (key, values) => escapeHtml(translate(key, values));
  const { say, date } = createWording({ language, timeZone });
  const title = escapeHtml(card.title);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Taiyaku">
<title>${title} – ${say('scorecard.title')}</title>
<style>${SCREEN_SHEET.css}</style>
</head>
<body class="scorecard">
<header>
<p class="kind">${say('scorecard.title')}</p>
<h1 lang="${languageOfText(card.title)}">${title}</h1>
<p class="kind">${say('exported')}: ${escapeHtml(date(card.exportedAt))}</p>
</header>
<main>
${card.score ? verdictHtml(card, card.score, t) : `<p>${say('scorecard.noWords')}</p>`}
${linesHtml(card, t)}
${card.score ? sumsHtml(card, card.score, t) : ''}${repeatsHtml(card, t)}
${typesHtml(card, t)}
<p class="left-out">${t('score.what')}</p>
<p class="left-out">${say('scorecard.words', { words: card.words, characters: card.sourceCharacters })}</p>
</main>
</body>
</html>
`;
}

function verdictHtml({ scoring: { passMark } }: Scorecard, score: MqmScore, t: Translate): string {
  const verdict = score.critical > 0 ? 'score.failsCritical' : score.passes ? 'score.passes' : 'score.fails';
  const small = score.isSmallSample ? `\n<p>${t('score.smallSample', { count: score.words })}</p>` : '';
  return `<p class="verdict"><strong>${t('score.points', { score: Math.max(0, score.calibrated) })}</strong> ${t(verdict, { passMark })}</p>${small}`;
}

function linesHtml({ lines, score }: Scorecard, t: Translate): string {
  const rows = lines.map(
    ({ severity, count, multiplier, weight, penalty }) =>
      `<tr><th scope="row">${t(`mqmSeverity.${severity}`)}</th><td>${count}</td><td>× ${multiplier}</td><td>× ${weight}</td><td>${penalty}</td></tr>`,
  );
  const heads = ['comments.severity', 'score.count', 'score.multiplier', 'score.weight', 'score.penalty'].map(
    (key) => `<th scope="col">${t(key)}</th>`,
  );
  const total = score
    ? `\n<tr><th scope="row" colspan="4">${t('score.penaltyTotal')}</th><td>${score.penalty}</td></tr>`
    : '';
  return `<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}${total}
</tbody>
</table>`;
}

function repeatsHtml({ repeats, scoring: { countRepeats } }: Scorecard, t: Translate): string {
  if (repeats === 0) return '';
  return `\n<p>${t(countRepeats ? 'score.repeatsCounted' : 'score.repeatsOnce', { count: repeats })}</p>`;
}

function sumsHtml({ scoring: { passMark, acceptablePenalty: acceptable } }: Scorecard, score: MqmScore, t: Translate) {
  const sums = ['perThousandSum', 'scalingSum', 'calibratedSum', 'rawSum'].map(
    (key) => `<li>${t(`score.${key}`, { ...score, passMark, acceptable })}</li>`,
  );
  return `<ul>\n${sums.join('\n')}\n</ul>`;
}

function typesHtml({ types }: Scorecard, t: Translate): string {
  if (types.length === 0) return '';
  const severities = [...mqmSeveritySchema.options].reverse();
  const heads = severities.map((severity) => `<th scope="col">${t(`mqmSeverity.${severity}`)}</th>`);
  const rows = types.map(({ type, dimension, counts }) => {
    const cells = severities.map((severity) => `<td>${counts[severity]}</td>`);
    const name = t('mqm.typed', { dimension: t(`mqmDimension.${dimension}`), type: t(`mqm.${type}`) });
    return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
  });
  return `<table>
<thead><tr><td></td>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}
