import type { JsonObject } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';
import { bodyFields } from './body-fields.ts';
import type { BodyContract } from './contract.ts';
import type { Parameter } from './parameter.ts';
import { readContent } from './read-content.ts';

/** Reads the request body of an operation; undefined where it has none. */
export function readBody(
  root: JsonObject,
  node: JsonObject,
  parameters: readonly Parameter[],
): BodyContract | undefined {
  const request = resolve(root, node['requestBody']);
  const content = readContent(root, request?.['content']);
  const sent = content.find(({ isJson }) => isJson) ?? content[0];
  if (!sent) return undefined;
  const { isJson, mediaType, schema } = sent;
  const fields = isJson ? bodyFields(root, schema) : undefined;
  const isFields = fields !== undefined && !parameters.some(({ name }) => fields.includes(name));
  return {
    kind: isFields ? 'fields' : 'whole',
    fields: isFields ? fields : [],
    required: request?.['required'] === true,
    content,
    sent,
    schema,
    contentType: isJson ? undefined : mediaType,
    jsonType: isJson && mediaType !== 'application/json' ? mediaType : undefined,
  };
}
