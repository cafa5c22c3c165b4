import { readFileSync } from 'node:fs';

import type { OperationSchemas } from '@wa-clients/core/schemas';
import type { FakeOperation } from '@wa-clients/core/testing';

import { schemaFor } from '../../../../packages/core/src/schemas/operation-schemas.ts';
import type { BodyContract } from '../../../src/contract/contract.ts';
import { readContract } from '../../../src/contract/read-contract.ts';
import { type Draft, draftOperations } from '../../../src/emit/fake/draft.ts';
import { valueAt } from '../../../src/emit/fake/find-collections.ts';
import { effectiveSchema } from '../../../src/spec/effective-schema.ts';
import { pathValue } from '../../../src/emit/fake/path-value.ts';
import { sampleOf } from '../../../src/emit/fake/sample.ts';
import { deriveNames, type NameLock } from '../../../src/names/names.ts';
import { loadSpec } from '../../../src/spec/load.ts';
import { isObject, type Json, type JsonObject, member } from '../../../src/spec/document.ts';
import type { DescribedFake, TestedProvider } from './provider.ts';

/** An operation of a description with what a test needs of it. */
export interface TestedOperation {
  readonly data: FakeOperation;
  readonly draft: Draft;
}

/** The operations of a provider as they are described, and inputs for them. */
export interface Inputs {
  /** The corrected description. */
  readonly description: JsonObject;
  /** The same with the schemas that each side has, to which those of the operations refer. */
  readonly root: JsonObject;
  readonly operations: readonly TestedOperation[];
  /** An input that is as described: ids of rows that the fake has, everything else made from the schemas. */
  readonly inputOf: (operation: TestedOperation, fake: DescribedFake) => Promise<Record<string, unknown>>;
}

/** Reads a provider's description anew, so that inputs do not come from what the fake knows. */
export async function readInputs({ context, description, input, prepared, schemas }: TestedProvider): Promise<Inputs> {
  const corrected = (await loadSpec(input.specFile, input.overlayFile)).document.root;
  const { lockFile, specFile } = input;
  const names =
    lockFile === undefined ? deriveNames(corrected) : (JSON.parse(readFileSync(lockFile, 'utf8')) as NameLock);
  const contract = readContract(corrected, names, specFile);
  const { root } = contract;
  const drafts = draftOperations(contract);
  const operations = description.operations.map((data) => ({
    data,
    draft: drafts.find(({ name }) => name === data.operation) as Draft,
  }));
  return {
    description: corrected,
    root,
    operations,
    inputOf: async ({ data, draft }, fake) => {
      const path = pathOf(data, draft, fake, description.collections, context, root);
      const forms = [0, 1, 2].flatMap((alternative) =>
        [false, true].map((requiredOnly) => ({ alternative, requiredOnly })),
      );
      const state = prepared[data.operation]?.(fake) ?? {};
      let first: Record<string, unknown> | undefined;
      for (const form of forms) {
        const candidate = { ...sentOf(root, draft, form), ...path, ...state };
        // The first is nearly always right.
        if (await isDescribed(schemas.operationSchemas, data, draft, candidate)) return candidate;
        first ??= candidate;
      }
      return first ?? {};
    },
  };
}

/** Ids of rows that the fake has, from the outside in. */
function pathOf(
  data: FakeOperation,
  draft: Draft,
  fake: DescribedFake,
  collections: TestedProvider['description']['collections'],
  context: TestedProvider['context'],
  root: JsonObject,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [index, name] of draft.parameters.entries()) {
    const isOwn = index === draft.parameters.length - 1 && ['get', 'update', 'delete'].includes(data.does);
    const parent = data.parents?.[index] ?? (isOwn && data.collection !== undefined ? data.collection : undefined);
    const collection = collections.find((one) => one.name === parent);
    const before = Object.values(found).map(String);
    const rows =
      collection && collection.id !== undefined
        ? fake.collection(collection.name, ...(collection.depth === index ? before : []))
        : [];
    const [row] = rows;
    const path = collection?.id ?? '';
    // It may stand in an object of the row.
    const id = row && (row[path] ?? valueAt(row as JsonObject, path));
    const parameter = draft.operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const written = parameter?.schema === undefined ? '' : sampleOf(root, parameter.schema, { direction: 'request' });
    // A list or an object in a path is written by its style, and is no id of a row.
    if (typeof written === 'object' && written !== null) {
      found[name] = written;
      continue;
    }
    const isString =
      parameter?.schema === undefined || sampleOf(root, parameter.schema) === String(sampleOf(root, parameter.schema));
    found[name] = id === undefined ? (context[name] ?? pathValue(root, draft, name)) : isString ? String(id) : id;
  }
  return found;
}

/** Which of the forms that a body can have is made. */
interface Form {
  readonly alternative: number;
  readonly requiredOnly: boolean;
}

/** Parameters that must be there, and the body. */
function sentOf(root: JsonObject, { operation }: Draft, form: Form): Record<string, unknown> {
  const { body, pagination, parameters } = operation;
  // What belongs to the walk is no input of a list, in the query or in the body.
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const sent = parameters
    .filter((one) => one.in !== 'path' && one.required && !(one.in === 'query' && paging.has(one.sentAs ?? one.name)))
    .map((one) => [one.name, sampleOf(root, one.schema, { direction: 'request' })] as const);
  const members = Object.fromEntries(sent);
  if (!body) return members;
  const sample = bodyOf(root, body, form);
  if (body.kind === 'whole') return { ...members, body: sample };
  // What else a list takes are filters.
  const fields = Object.entries(pagination.length > 0 ? {} : (sample as object)).filter(([name]) => !paging.has(name));
  return { ...Object.fromEntries(fields), ...members };
}

function bodyOf(root: JsonObject, { schema, sent }: BodyContract, form: Form): unknown {
  const { encoding, form: fields, format, mediaType } = sent;
  // Of a form without described fields nothing is known but that it is one.
  if (format === 'multipart' && fields.length === 0) return new FormData();
  // A Blob brings the boundary of parts that an app wrote itself.
  if (/^multipart\//i.test(mediaType) && format === 'bytes')
    return new Blob(['--a--'], { type: `${mediaType}; boundary=a` });
  // Of a range, a Blob is of one of its types.
  if (format === 'bytes' && /^[^*]+\*/.test(mediaType)) return new Blob(['made-up'], { type: typeOfFile(mediaType) });
  if (format === 'text' || format === 'bytes') return 'made-up';
  const sample = sampleOf(root, schema, { direction: 'request', ...form });
  if (format === 'form' && typeof sample !== 'object') return new URLSearchParams({ made: 'up' });
  return format === 'multipart' ? withFiles(root, schema, sample, encoding) : sample;
}

/**
 * The fields of a form with a file for everything that is one.
 *
 * @param given Media types by the names of fields, as the description has them, or those of one field.
 */
function withFiles(root: JsonObject, schema: Json | undefined, value: Json, given: Json | undefined): unknown {
  const { format, items, properties = {} } = effectiveSchema(root, schema) as Partial<Record<string, Json>>;
  if (format === 'binary') return new File(['made up'], 'made-up.txt', { type: typeOfFile(given) });
  if (Array.isArray(value)) return value.map((one) => withFiles(root, items, one, given));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    withFiles(root, member(properties, name), one, member(member(given, name), 'contentType')),
  ]);
  return Object.fromEntries(entries) as object;
}

/** The first media type of a list of them; one of a range. */
function typeOfFile(given: Json | undefined): string {
  const [first = ''] = typeof given === 'string' ? given.split(',') : [];
  return first
    .trim()
    .replace(/^\*\/\*$/, '')
    .replace(/\*$/, 'x-made-up');
}

async function isDescribed(
  schemas: OperationSchemas,
  data: FakeOperation,
  { operation }: Draft,
  input: Record<string, unknown>,
): Promise<boolean> {
  const { body } = operation;
  const schema = schemaFor(schemas, data.operation, 'request');
  if (!schema || !body) return true;
  const places = (place: string) =>
    Object.fromEntries(
      operation.parameters
        .filter((one) => one.in === place && one.name in input)
        .map(({ name, sentAs = name }) => [place === 'path' ? name : sentAs, input[name]]),
    );
  const others = new Set(operation.parameters.map(({ name }) => name));
  const fields = Object.fromEntries(Object.entries(input).filter(([name]) => !others.has(name)));
  const value = {
    path: places('path'),
    query: places('query'),
    header: places('header'),
    body: body.kind === 'fields' ? fields : input['body'],
  };
  return !(await schema['~standard'].validate(value)).issues;
}
