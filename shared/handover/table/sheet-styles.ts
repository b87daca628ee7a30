/** The style sheet of the list of notes as a page. */
export const SHEET_STYLES = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1f22; --head: #f4f1ea; --rule: #d9d5cb; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1a1b1e; --ink: #e9e7e2; --head: #24262a; --rule: #3d4046; }
}
body { margin: 0; background: var(--paper); color: var(--ink);
  font: .8125rem/1.5 "Helvetica Neue", Arial, "Noto Sans", "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", sans-serif; }
table { border-collapse: collapse; }
th, td { padding: .25rem .6rem; border: 1px solid var(--rule); text-align: start; vertical-align: top;
  white-space: pre-wrap; overflow-wrap: anywhere; }
th { position: sticky; top: 0; background: var(--head); white-space: nowrap; }
.words, .suggested { min-width: 11rem; }
.note, .replies, .source, .target { min-width: 19rem; }
.by, .date, .kind, .state, .severity, .type { min-width: 5rem; }
`;

/** What the page's own policy allows: a test holds it to SHEET_STYLES. */
export const SHEET_STYLES_HASH = 'sha256-hyywTmKLyojGBasKN2+geXt/FBui1DhHkVQ6YMPpmjQ=';
