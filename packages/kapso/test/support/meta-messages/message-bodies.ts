import type { SendMessageInput } from '../../../src/index.ts';

type Body<Input> = Input extends unknown ? Omit<Input, 'phone_number_id'> : never;

/** Bodies of messages by their kind. */
export type MessageBodies = Readonly<Record<string, Body<SendMessageInput>>>;
