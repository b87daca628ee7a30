/** A piece of text of a PDF page with its box, and a page of them. */

/** In points from the top left; `size` is the type's. `isVertical` runs downward. */
export interface PdfAtom {
  readonly text: string;
  readonly x: number;
  /** Of the baseline of horizontal text, of the top of vertical text. */
  readonly y: number;
  /** Along the line. */
  readonly length: number;
  readonly size: number;
  readonly isVertical: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly atoms: readonly PdfAtom[];
  /** Text that runs in another direction than across or down the page, which is left out. */
  readonly hasSlanted: boolean;
}
