/** The channels between page and main process. */
export const CALL_CHANNEL = 'workbench:call';
export const MESSAGE_CHANNEL = 'workbench:message';
export const RECEIVE_CHANNEL = 'workbench:receive';

export type CallChannel = typeof CALL_CHANNEL;
export type MessageChannel = typeof MESSAGE_CHANNEL;
export type ReceiveChannel = typeof RECEIVE_CHANNEL;
