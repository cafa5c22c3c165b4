import type { JsonObject } from '../spec/document.ts';
import { effectiveSchema, requiredOf } from '../spec/effective-schema.ts';
import { resolve } from '../spec/resolve.ts';
import { readChoiceForm } from './body-choice.ts';
import { bodyFields } from './body-fields.ts';
import type { BodyChoice, BodyContract, MediaContract } from './contract.ts';
import { mediaTypeKey } from './media-type.ts';
import type { Parameter } from './parameter.ts';
import { readContent } from './read-content.ts';

/** Whether fetch sends requests of a method without a body, or not at all. */
export function cannotHaveBody(method: string): boolean {
  return /^(GET|HEAD|TRACE)$/i.test(method);
}

/** Reads the request body of an operation; undefined where it has none, or its method can have none. */
export function readBody(
  root: JsonObject,
  method: string,
  node: JsonObject,
  parameters: readonly Parameter[],
): BodyContract | undefined {
  const request = resolve(root, node['requestBody']);
  const content = readContent(root, request?.['content']);
  const first = content.find(({ isJson }) => isJson) ?? content[0];
  if (!first || cannotHaveBody(method)) return undefined;
  const media = distinct([first, ...content]);
  const isChosen = media.length > 1 || readChoiceForm(root, first).isRange;
  const taken = new Set([...parameters.map(({ name }) => name), ...(isChosen ? ['contentType'] : [])]);
  const [sent, ...others] = media.map((one) => readChoice(root, one, taken));
  if (!sent) return undefined;
  const { format, isJson, mediaType } = sent;
  return {
    kind: sent.kind,
    fields: sent.fields,
    required: request?.['required'] === true,
    needsField: requiredOf(effectiveSchema(root, sent.schema)).length > 0,
    content,
    sent,
    choices: [sent, ...others],
    isChosen,
    schema: sent.schema,
    contentType: format === 'json' ? undefined : mediaType,
    jsonType: isJson && mediaType !== 'application/json' ? mediaType : undefined,
  };
}

/** One of each media type: types are the same in any case and character set. */
function distinct(content: readonly MediaContract[]): MediaContract[] {
  const found = new Map<string, MediaContract>();
  for (const media of content) {
    const key = mediaTypeKey(media.mediaType);
    if (!found.has(key)) found.set(key, media);
  }
  return [...found.values()];
}

function readChoice(root: JsonObject, media: MediaContract, taken: ReadonlySet<string>): BodyChoice {
  const form = readChoiceForm(root, media);
  const hasFields = form.format === 'json' || form.format === 'form' || form.format === 'multipart';
  const fields = hasFields ? bodyFields(root, form.schema) : undefined;
  const isFields = fields !== undefined && !fields.some((name) => taken.has(name));
  return { ...media, ...form, kind: isFields ? 'fields' : 'whole', fields: isFields ? fields : [] };
}
