/** How services tell the pages of a host what happened. */
import type { Message, MessageName } from '../../shared/api/contract.ts';

/** The name that a host gives to a window or tab; `NO_PAGE` for what it asks itself. */
export type PageName = string;
export const NO_PAGE: PageName = '';

/** `pages`: whom it concerns; all where none are named. */
export type Publish = <N extends MessageName>(name: N, message: Message<N>, pages?: readonly PageName[]) => void;

export type MessageListener = (name: MessageName, message: Message<MessageName>) => void;
