import { commerceMessages } from './commerce.ts';
import { interactiveMessages } from './interactive.ts';
import type { MessageBodies } from './message-bodies.ts';
import { plainMessages } from './plain.ts';
import { templatesMessages } from './templates.ts';

/**
 * Bodies of messages as the documents of Meta show them: those of its published description (MIT) with the placeholders
 * filled in, and by the tables of its pages where that has none.
 */
export const metaMessages: MessageBodies = {
  ...plainMessages,
  ...templatesMessages,
  ...interactiveMessages,
  ...commerceMessages,
};
