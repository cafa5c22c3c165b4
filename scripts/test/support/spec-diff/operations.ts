import type { Level } from '../../../src/diff/change.ts';
import type { Json, JsonObject } from '../../../src/spec/document.ts';

/** One operation in two descriptions, and what its change is to an app. */
export interface OperationCase {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly level: Level;
}

/** An object schema. */
export function object(properties: Record<string, Json>, more: Record<string, Json> = {}): JsonObject {
  return { type: 'object', properties, ...more };
}

/** An operation that answers with a schema. */
export function answering(schema: Json, mediaType = 'application/json', status = '200'): JsonObject {
  return { responses: { [status]: { description: 'Done.', content: { [mediaType]: { schema } } } } };
}

/** An operation that sends a schema. */
export function sending(schema: Json, mediaType = 'application/json'): JsonObject {
  return {
    requestBody: { required: true, content: { [mediaType]: { schema } } },
    responses: { '204': { description: 'Done.' } },
  };
}

/** An operation with one parameter. */
export function asking(parameter: JsonObject): JsonObject {
  return {
    parameters: [{ name: 'q', in: 'query', ...parameter }],
    responses: { '204': { description: 'Done.' } },
  };
}

/** The two sides of a case, and its level. */
export function same(level: Level, before: JsonObject, after: JsonObject): OperationCase {
  return { before, after, level };
}
