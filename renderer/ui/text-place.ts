/** Between offsets of a text and places in the element that shows all of it, however many elements its pieces are in. */

function textNodes(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** How many code units of the element's text stand before a place in it. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The DOM range of a span of the element's text; undefined when the text is shorter. */
export function rangeIn(element: Element, start: number, end: number): Range | undefined {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const node of textNodes(element)) {
    const next = at + node.length;
    if (!begun && start < next) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return undefined;
}

/** Draws momentary, wordless marks (the CSS Custom Highlight API); nothing where the browser has no such thing. */
export function drawHighlight(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
