/** What only a screen needs: dark colours, one column on a narrow one. */
export const SCREEN_STYLES = `
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a1b1e; --ink: #e9e7e2; --faint: #a9adb5; --rule: #3d4046; --link: #9cc4f5; --card: #24262a;
    --error: #ffa3ab; --error-mark: #5a1e27; --warning: #ffcf85; --warning-mark: #523a10;
    --info: #a5d5ee; --info-mark: #1c4258; --comment: #f2df85; --comment-mark: #4a4110;
    --suggestion: #a6dfb0; --suggestion-mark: #1d4526;
  }
}
@media (max-width: 64rem) {
  .row { display: block; }
  .pair { gap: 0 1rem; }
  .notes { margin: .6rem 0 0 2.5rem; }
}
@media (max-width: 36rem) {
  body { padding: 1rem; }
  .pair { grid-template-columns: 1.5rem minmax(0, 1fr); gap: .6rem; }
  .side { grid-column: 2; }
  .number { grid-row: 1; }
  .number + .side { grid-row: 1; }
  .side:empty { display: none; }
  .notes { margin-inline-start: 2.1rem; }
}
`;
