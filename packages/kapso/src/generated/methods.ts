// Generated from the descriptions of kapso: platform, whatsapp; do not edit.

import type { MethodTree } from '@wa-clients/core';

import { methods as platformMethods } from './platform/methods.ts';
import { methods as whatsappMethods } from './whatsapp/methods.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  ...platformMethods,
  ...whatsappMethods,
  messages: { ...platformMethods['messages'], ...whatsappMethods['messages'] },
};
