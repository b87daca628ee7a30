/** Keeps the reader's selection on its words while a paragraph is drawn anew: its text is cut elsewhere when a mark comes or goes. */
import { Component, type ReactNode, type RefObject } from 'react';
import { offsetIn, rangeIn } from '../../ui/text-place.ts';

interface SelectionKeeperProps {
  readonly paragraph: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Offsets in the paragraph's text of the ends that stand in it. */
interface SelectionEnds {
  readonly anchor: number | undefined;
  readonly focus: number | undefined;
}

/** A class, since only a class is asked after the new text is known and before the old one is gone. */
export class SelectionKeeper extends Component<SelectionKeeperProps> {
  override getSnapshotBeforeUpdate(): SelectionEnds | null {
    const element = this.props.paragraph.current;
    const selection = window.getSelection();
    if (!element || !selection || selection.isCollapsed) return null;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const place = (node: Node | null, offset: number) =>
      node && element.contains(node) ? offsetIn(element, node, offset) : undefined;
    const ends = { anchor: place(anchorNode, anchorOffset), focus: place(focusNode, focusOffset) };
    return ends.anchor === undefined && ends.focus === undefined ? null : ends;
  }

  override componentDidUpdate(_props: SelectionKeeperProps, _state: unknown, ends: SelectionEnds | null): void {
    const element = this.props.paragraph.current;
    const selection = window.getSelection();
    if (!ends || !element || !selection) return;
    const anchor = placeOf(element, ends.anchor) ?? { node: selection.anchorNode, offset: selection.anchorOffset };
    const focus = placeOf(element, ends.focus) ?? { node: selection.focusNode, offset: selection.focusOffset };
    if (!anchor.node || !focus.node) return;
    const isThere = (
      [
        [selection.anchorNode, anchor.node],
        [selection.focusNode, focus.node],
        [selection.anchorOffset, anchor.offset],
        [selection.focusOffset, focus.offset],
      ] as const
    ).every(([now, wanted]) => now === wanted);
    if (!isThere) selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  }

  override render() {
    return this.props.children;
  }
}

function placeOf(element: Element, offset: number | undefined) {
  const range = offset === undefined ? undefined : rangeIn(element, Math.max(0, offset - 1), offset);
  return range && { node: range.endContainer, offset: range.endOffset };
}
