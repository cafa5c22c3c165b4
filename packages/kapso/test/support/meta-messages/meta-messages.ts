import type { SendMessageInput } from '../../../src/index.ts';
import { commerceMessages } from './commerce.ts';
import { interactiveMessages } from './interactive.ts';
import { plainMessages } from './plain.ts';
import { templatesMessages } from './templates.ts';

type Body<Input> = Input extends unknown ? Omit<Input, 'phone_number_id'> : never;

/** Bodies of messages by their kind. */
export type MetaMessages = Readonly<Record<string, Body<SendMessageInput>>>;

/**
 * Bodies of messages as the documents of Meta show them: those of its published description (MIT) with the placeholders
 * filled in, and by the tables of its pages where that has none.
 */
export const metaMessages: MetaMessages = {
  ...plainMessages,
  ...templatesMessages,
  ...interactiveMessages,
  ...commerceMessages,
};
