/** How much one call may carry. */
import { PARAGRAPH_LIMIT } from '../document/document.ts';

/** The largest document that is read, in bytes. */
export const DOCUMENT_LIMIT_BYTES = 20 * 1024 * 1024;

/** The largest glossary file that is read, in bytes: fifty thousand concepts in TBX are some 30 megabytes. */
export const GLOSSARY_LIMIT_BYTES = 80 * 1024 * 1024;

/** The longest pasted text that is read, in UTF-16 code units. */
export const PASTE_LIMIT = 5_000_000;

/** The longest text that is read for grammar, in UTF-16 code units: longer ones are no prose. */
export const PROOFREAD_LIMIT = 20_000;

/** The most events that are written at once; more are written in lots. */
export const APPEND_LIMIT = 1000;

/** No pair has more links than paragraphs. */
export const LINKS_LIMIT = 2 * PARAGRAPH_LIMIT;

/** The most events that a copy takes along which could not be written. */
export const UNSAVED_LIMIT = 50_000;
