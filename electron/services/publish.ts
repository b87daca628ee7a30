/** How services tell every page of a host what happened. */
import type { Message, MessageName } from '../../shared/api/contract.ts';

export type Publish = <N extends MessageName>(name: N, message: Message<N>) => void;

export type MessageListener = (name: MessageName, message: Message<MessageName>) => void;
