import type { SchemaDriftEvent } from '@wa-clients/core';
import {
  createValidator,
  type OperationSchema,
  type StandardSchema,
  type ValidationModes,
} from '@wa-clients/core/schemas';

import { exampleClient } from './client.ts';
import { instantClock } from './instant-clock.ts';
import { json, type Script, scriptedServer } from './scripted-server.ts';

/** Script of a server that answers everything with one body. */
export function answers(body: unknown, status = 200): Script {
  return (_, response) => json(response, status, body);
}

/** A client whose calls are validated, with what its server was asked and what its hook was told. */
export async function watchedClient(
  script: Script,
  schemas: Readonly<Record<string, OperationSchema>>,
  modes: ValidationModes,
) {
  const server = await scriptedServer(script);
  const drift: SchemaDriftEvent[] = [];
  const client = exampleClient(server.url, {
    clock: instantClock(),
    hooks: { onSchemaDrift: (event) => void drift.push(event) },
    validate: createValidator(schemas, modes),
  });
  return { client, drift, server };
}

/** A schema that was written by hand. */
export function handWritten(validate: StandardSchema['~standard']['validate'], vendor = 'by-hand'): StandardSchema {
  return { '~standard': { version: 1, vendor, validate } };
}
