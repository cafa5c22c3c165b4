// Generated from the descriptions of kapso: platform, whatsapp; do not edit.

import * as c from '@wa-clients/core/schemas';
import { operationSchemas as platformSchemas } from './platform/schemas.ts';
import { operationSchemas as whatsappSchemas } from './whatsapp/schemas.ts';

export * from './platform/schemas.ts';
export * from './whatsapp/schemas.ts';

/** Request and response schemas of every operation, by its public name, for building a custom validator. */
export const operationSchemas: typeof platformSchemas & typeof whatsappSchemas = /* @__PURE__ */ Object.assign({}, platformSchemas, whatsappSchemas);

/**
 * Creates a validator from these schemas, for the `validate` option of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
