import type { LedgerObject } from './entry.ts';
import { bodyObjects } from './objects/bodies.ts';
import { documentObjects } from './objects/document.ts';
import { operationObjects } from './objects/operations.ts';
import { parameterObjects } from './objects/parameters.ts';
import { schemaObjects } from './objects/schemas.ts';
import { securityObjects } from './objects/security.ts';
import { serverObjects } from './objects/servers.ts';

/** What becomes of every field of every object of OpenAPI 3.0 to 3.2 and of every keyword of JSON Schema 2020-12. */
export const ledger: Readonly<Record<string, LedgerObject>> = {
  ...documentObjects,
  ...serverObjects,
  ...operationObjects,
  ...parameterObjects,
  ...bodyObjects,
  ...securityObjects,
  ...schemaObjects,
};
