/** What only paper needs, A4 or Letter. */
export const PRINT_STYLES = `
:root {
  color-scheme: light;
  --paper: #fff; --ink: #000; --faint: #444; --rule: #bbb; --link: #000; --card: #fff;
  --error: #8c0f22; --error-mark: #fbe4e5; --warning: #664000; --warning-mark: #fdf0d8;
  --info: #1f4a63; --info-mark: #e6f1f8; --comment: #4d4000; --comment-mark: #fdf6cc;
  --suggestion: #174a23; --suggestion-mark: #e8f6e9;
}
@page { margin: 16mm 14mm; }
body { max-width: none; padding: 0; font-size: 9.5pt; }
.skip, .filter { display: none; }
.contents ol { display: block; }
.row { display: block; }
.translation .pair { grid-template-columns: 1.4rem minmax(0, 1fr); }
.pair { grid-template-columns: 1.4rem minmax(0, 1fr) minmax(0, 1fr); gap: 0 1rem; }
.side { grid-column: auto; }
.side:empty { display: block; }
.notes { margin: .4rem 0 0 2.4rem; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .4rem 1rem; align-items: start; }
.text:lang(en), .text:lang(ja) { font-size: 10pt; line-height: 1.5; }
.note { border: 1px solid var(--rule); border-inline-start-width: 3pt; font-size: 8.5pt; break-inside: avoid; margin: 0; }
.text > *, .note p { orphans: 2; widows: 2; }
.quote { color: inherit; font-weight: inherit; }
.by { color: var(--ink); }
h2, .headline, .crosshead { break-after: avoid; }
.mark, ins { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`;
