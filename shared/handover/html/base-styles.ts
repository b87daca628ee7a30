/** What a copy looks like on the screen and on paper. */
export const BASE_STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1f22; --faint: #585c63; --rule: #d9d5cb; --link: #1a4f8a; --card: #f4f1ea;
  --error: #a3142b; --error-mark: #fbdfe0; --warning: #7a4b00; --warning-mark: #fdebc8;
  --info: #1f5673; --info-mark: #dcecf5; --comment: #5a4a00; --comment-mark: #fdf3b4;
  --suggestion: #1f5c2e; --suggestion-mark: #dff2e0;
  --sans: "Helvetica Neue", Arial, "Noto Sans", "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", sans-serif;
  --serif-en: Georgia, "Source Serif 4", "Times New Roman", "Noto Serif", serif;
  --serif-ja: "Hiragino Mincho ProN", "Yu Mincho", YuMincho, "Noto Serif CJK JP", "Noto Serif JP", serif;
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem 2rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
:lang(ja) { line-break: strict; text-autospace: normal; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
header { border-bottom: 2px solid var(--ink); margin-bottom: 1.5rem; padding-bottom: 1rem; }
.kind { margin: 0; color: var(--faint); font-size: .85rem; }
h1 { margin: .1rem 0 .8rem; font: 700 1.7rem/1.3 var(--serif-en); }
h1:lang(ja) { font-family: var(--serif-ja); }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; color: var(--faint); font-weight: 600; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .3rem 2rem; margin: 0;
  font-size: .875rem; line-height: 1.5; }
.facts div { display: flex; gap: .6rem; }
.facts dt { color: var(--faint); flex: 0 0 6.5rem; }
.facts dd { margin: 0; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 19rem); gap: 0 1.5rem;
  padding: .7rem 0; border-top: 1px solid var(--rule); align-items: start; }
.pair { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; align-items: start; }
.number { margin: 0; color: var(--faint); font-size: .75rem; line-height: 1.9rem; text-decoration: none; text-align: right; }
.number:hover { text-decoration: underline; }
.text:lang(en) { font: 1.0625rem/1.65 var(--serif-en); }
.text:lang(ja) { font: 1.0625rem/1.85 var(--serif-ja); }
.text > * { margin: 0 0 .6em; white-space: pre-wrap; }
.text > :last-child { margin-bottom: 0; }
.text .headline { font-size: 1.35em; line-height: 1.35; font-weight: 700; }
.text .subheadline { font-size: 1.1em; font-weight: 700; }
.text .crosshead { font-size: 1em; font-weight: 700; }
.text .byline, .text .dateline { font-style: italic; }
.text .byline:lang(ja), .text .dateline:lang(ja) { font-style: normal; }
.page .text, .text .furniture { font: .875rem/1.5 var(--sans); color: var(--faint); }
.page .text > * { margin-bottom: .1em; }
.text .tags::before { content: "• "; }
.text .remarked { border-inline-start: 3px solid var(--comment); padding-inline-start: .6rem; }
.missing { margin: 0; color: var(--error); font-size: .9rem; font-style: italic; }
.missing:lang(ja) { font-style: normal; }
.status { margin: .4rem 0 0; font: .8rem/1.5 var(--sans); color: var(--faint); }
.status::before { content: "✓ "; }
.status.needs-work { color: var(--warning); }
.status.needs-work::before { content: "! "; }
.mark { color: inherit; padding: .05em 0; border-bottom: 2px solid; }
.mark.comment { background: var(--comment-mark); border-color: var(--comment); }
.mark.suggestion { background: none; border-color: transparent; }
.mark.info { background: var(--info-mark); border-bottom: 2px dotted var(--info); }
.mark.warning { background: var(--warning-mark); border-bottom: 2px dashed var(--warning); }
.mark.error { background: var(--error-mark); border-bottom: 3px double var(--error); }
del { color: var(--error); text-decoration: line-through; }
ins { color: var(--suggestion); background: var(--suggestion-mark); text-decoration: underline; }
.reference { vertical-align: super; font-size: smaller; line-height: 0; padding: 0 .15em; font-family: var(--sans); font-style: normal; font-weight: 600; }
.reference a { text-decoration: none; }
.reference a:hover { text-decoration: underline; }
.notes { list-style: none; margin: 0; padding: 0; }
.note { background: var(--card); border-inline-start: 4px solid var(--comment); padding: .5rem .75rem; margin: 0 0 .5rem;
  font-size: .875rem; line-height: 1.55; border-radius: 0 .25rem .25rem 0; }
.note.error { border-color: var(--error); }
.note.warning { border-color: var(--warning); }
.note.info { border-color: var(--info); }
.note.suggestion { border-color: var(--suggestion); }
.note.resolved { border-inline-start-style: dotted; }
.note:target { outline: 2px solid var(--link); }
.note p { margin: 0 0 .25rem; }
.note > :last-child { margin-bottom: 0; }
.note-head { font-weight: 600; }
.label, .quote { font-weight: 400; }
.label::before { content: "· "; }
.by, .quote, .label, .decision, .values { color: var(--faint); }
.by b, .values span { color: var(--ink); }
.words { white-space: pre-wrap; }
.decision:not(.rejected)::before { content: "✓ "; }
.replies { list-style: none; margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 1px solid var(--rule); }
.loose .notes { max-width: 50rem; }
.translation .pair { grid-template-columns: 1.5rem minmax(0, 44rem); }
.contents { font-size: .875rem; margin: 0 0 1rem; }
.contents ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.contents ol ol { padding-inline-start: 1rem; display: block; }
.contents li { padding: .1rem 0; }
.contents h2 { margin: 0 0 .25rem; }
.filter { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; margin: 1rem 0; padding: .5rem 1rem;
  border: 1px solid var(--rule); border-radius: .25rem; font-size: .875rem; }
.filter legend { color: var(--faint); padding: 0 .4rem; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; }
.filter input, .filter select { font: inherit; accent-color: var(--link); }
.filter select { color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: .2rem; padding: .1rem .3rem; }
.filter output { color: var(--faint); margin-inline-start: auto; }
.scorecard main { max-width: 50rem; }
.scorecard table { border-collapse: collapse; margin: 1rem 0 1.5rem; min-width: 24rem; }
.scorecard th, .scorecard td { padding: .35rem .9rem; border-bottom: 1px solid var(--rule); text-align: end;
  font-variant-numeric: tabular-nums; font-weight: 400; }
.scorecard th { text-align: start; }
.scorecard thead th { color: var(--faint); font-size: .85rem; text-align: end; }
.scorecard thead th:first-child { text-align: start; }
.verdict strong { font-size: 1.6rem; margin-inline-end: .6rem; }
.left-out { font-size: .875rem; color: var(--faint); }
[hidden] { display: none !important; }
.mark.off { background: none; border-color: transparent; }
.reference.off { display: none; }
`;
