import type { Json, JsonObject } from '../../../src/spec/document.ts';

/** One operation of a description, with the components that it alone refers to. */
export interface OperationCase {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  readonly schemas: JsonObject;
}

/** A description of such operations. */
export function descriptionOf(cases: readonly OperationCase[]): JsonObject {
  const paths: JsonObject = {};
  for (const { method, operation, path } of cases) {
    paths[path] = { ...(paths[path] as JsonObject | undefined), [method]: operation };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Reality', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
      schemas: Object.assign({}, ...cases.map(({ schemas }) => schemas)) as JsonObject,
    },
  };
}

/** The content of a body that is JSON. */
export function json(schema: Json): JsonObject {
  return { 'application/json': { schema } };
}
