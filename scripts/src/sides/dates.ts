import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { reach } from './used-components.ts';

/**
 * A description in which the timestamps of request bodies are marked with `x-takes-date`, for their types to take a Date
 * too: JSON writes one as the text that the format wants. A schema that responses have as well is left alone.
 */
export function withDates(root: JsonObject): JsonObject {
  if (!/"format":"date-time"/.test(JSON.stringify(root))) return root;
  const copy = structuredClone(root);
  const given = new Set<JsonObject>();
  const answered = new Set<JsonObject>();
  for (const { node } of findOperations(copy)) {
    reach(copy, node['requestBody'], given);
    reach(copy, node['responses'], answered);
  }
  reach(copy, copy['webhooks'], answered);
  for (const schema of given) {
    if (schema['format'] === 'date-time' && !answered.has(schema)) schema['x-takes-date'] = true;
  }
  return copy;
}
