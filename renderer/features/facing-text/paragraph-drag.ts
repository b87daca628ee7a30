/** Dragging paragraphs to the row where they belong, while the alignment is being repaired. */
import { type DragEvent, useState } from 'react';
import type { LinkMember } from '../../../shared/alignment/edit-links.ts';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { isSameMember, useAligning } from '../../state/aligning-store.ts';
import { putDown } from '../../state/link-acts.ts';

/** A paragraph that can be dragged, and be stepped on by the cursor. */
export function dragProps(member: LinkMember) {
  return {
    draggable: true,
    tabIndex: -1,
    onFocus: () => useAligning.getState().moveCursor(member),
    onDragStart: ({ dataTransfer }: DragEvent) => {
      const { hand, pickUp } = useAligning.getState();
      dataTransfer.effectAllowed = 'move';
      if (!hand.some((held) => isSameMember(held, member))) pickUp([member]);
    },
    onDragEnd: () => useAligning.getState().pickUp([]),
  };
}

/** A row in which what is dragged can be put down; `isTarget` while it hangs over the row. */
export function useDropRow(row: TextRow) {
  const [isTarget, setTarget] = useState(false);
  const takes = () => row.link !== undefined && useAligning.getState().hand.length > 0;
  return {
    isTarget,
    dropProps: {
      onDragOver: (event: DragEvent) => {
        if (!takes()) return;
        event.preventDefault();
        setTarget(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setTarget(false);
      },
      onDrop: (event: DragEvent) => {
        setTarget(false);
        if (!takes()) return;
        event.preventDefault();
        void putDown(row);
      },
    },
  };
}
