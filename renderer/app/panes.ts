/** The parts of the page that F6 goes through: whatever carries `data-pane`. */

/** Focuses the next or previous pane: its last focused place, its first control, or itself. */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[at < 0 ? 0 : (at + step + panes.length) % panes.length];
  const inside = pane?.querySelector<HTMLElement>('[data-row][tabindex="0"], [data-chosen] [data-card-head]');
  (inside ?? pane?.querySelector<HTMLElement>('button, input, [tabindex="0"], [data-row]'))?.focus();
}
