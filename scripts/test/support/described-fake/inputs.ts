import { readFileSync } from 'node:fs';

import type { OperationSchemas } from '@wa-clients/core/schemas';
import type { FakeOperation } from '@wa-clients/core/testing';

import { schemaFor } from '../../../../packages/core/src/schemas/operation-schemas.ts';
import { readContract } from '../../../src/contract/read-contract.ts';
import { type Draft, draftOperations } from '../../../src/emit/fake/draft.ts';
import { effectiveSchema } from '../../../src/spec/effective-schema.ts';
import { pathValue } from '../../../src/emit/fake/path-value.ts';
import { sampleOf } from '../../../src/emit/fake/sample.ts';
import { deriveNames, type NameLock } from '../../../src/names/names.ts';
import { loadSpec } from '../../../src/spec/load.ts';
import type { Json, JsonObject } from '../../../src/spec/document.ts';
import type { DescribedFake, TestedProvider } from './provider.ts';

/** An operation of a description with what a test needs of it. */
export interface TestedOperation {
  readonly data: FakeOperation;
  readonly draft: Draft;
}

/** The operations of a provider as they are described, and inputs for them. */
export interface Inputs {
  /** The corrected description. */
  readonly root: JsonObject;
  readonly operations: readonly TestedOperation[];
  /** An input that is as described: ids of rows that the fake has, everything else made from the schemas. */
  readonly inputOf: (operation: TestedOperation, fake: DescribedFake) => Promise<Record<string, unknown>>;
}

/** Reads a provider's description anew, so that inputs do not come from what the fake knows. */
export async function readInputs({ context, description, input, prepared, schemas }: TestedProvider): Promise<Inputs> {
  const { root } = (await loadSpec(input.specFile, input.overlayFile)).document;
  const names =
    input.lockFile === undefined ? deriveNames(root) : (JSON.parse(readFileSync(input.lockFile, 'utf8')) as NameLock);
  const drafts = draftOperations(readContract(root, names, input.specFile));
  const operations = description.operations.map((data) => ({
    data,
    draft: drafts.find(({ name }) => name === data.operation) as Draft,
  }));
  return {
    root,
    operations,
    inputOf: async ({ data, draft }, fake) => {
      const path = pathOf(data, draft, fake, description.collections, context, root);
      const forms = [0, 1, 2].flatMap((alternative) =>
        [false, true].map((requiredOnly) => ({ alternative, requiredOnly })),
      );
      const state = prepared[data.operation]?.(fake) ?? {};
      const candidates = forms.map((form) => ({ ...sentOf(root, draft, form), ...path, ...state }));
      for (const candidate of candidates) {
        if (await isDescribed(schemas.operationSchemas, data, draft, candidate)) return candidate;
      }
      return candidates[0] ?? {};
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
    const id = rows[0]?.[collection?.id ?? ''];
    const parameter = draft.operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const isString =
      parameter?.schema === undefined || sampleOf(root, parameter.schema) === String(sampleOf(root, parameter.schema));
    found[name] = id === undefined ? (context[name] ?? pathValue(root, draft, name)) : isString ? String(id) : id;
  }
  return found;
}

/** Parameters that must be there, and the body. */
function sentOf(
  root: JsonObject,
  { operation }: Draft,
  form: { readonly alternative: number; readonly requiredOnly: boolean },
): Record<string, unknown> {
  const { body, pagination, parameters } = operation;
  // What belongs to the walk is no input of a list, in the query or in the body.
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const sent = parameters
    .filter((one) => one.in !== 'path' && one.required && !(one.in === 'query' && paging.has(one.name)))
    .map((one) => [one.name, sampleOf(root, one.schema, { direction: 'request' })] as const);
  const members = Object.fromEntries(sent);
  if (!body) return members;
  if (body.contentType?.startsWith('multipart/')) return { ...members, body: formOf(root, body.schema) };
  const isForm = body.contentType === 'application/x-www-form-urlencoded';
  const sample =
    isForm || body.contentType === undefined
      ? sampleOf(root, body.schema, { direction: 'request', ...form })
      : 'made-up';
  if (body.kind === 'whole') return { ...members, body: isForm ? encoded(sample) : sample };
  // What else a list takes are filters.
  const fields = Object.entries(pagination.length > 0 ? {} : (sample as object)).filter(([name]) => !paging.has(name));
  return { ...Object.fromEntries(fields), ...members };
}

/** The text of a form of plain values. */
function encoded(value: Json): string {
  const plain = Object.entries(value ?? {}).filter(([, one]) => typeof one !== 'object');
  return new URLSearchParams(plain.map(([name, one]) => [name, String(one)])).toString();
}

/** A form with every member of a schema; what is binary is a file. */
function formOf(root: JsonObject, schema: Json | undefined): FormData {
  const form = new FormData();
  const { properties = {} } = effectiveSchema(root, schema) as { readonly properties?: JsonObject };
  for (const [name, member] of Object.entries(properties)) {
    const { format, type } = effectiveSchema(root, member);
    const value = sampleOf(root, member, { direction: 'request' });
    if (format === 'binary') form.set(name, new Blob(['made up']), 'made-up.txt');
    else form.set(name, type === 'object' || type === 'array' ? JSON.stringify(value) : String(value));
  }
  return form;
}

async function isDescribed(
  schemas: OperationSchemas,
  data: FakeOperation,
  { operation, parameters }: Draft,
  input: Record<string, unknown>,
): Promise<boolean> {
  const { body } = operation;
  const schema = schemaFor(schemas, data.operation, 'request');
  if (!schema || !body) return true;
  const path = Object.fromEntries(parameters.map((name) => [name, input[name]]));
  const places = (place: string) =>
    Object.fromEntries(
      operation.parameters
        .filter((one) => one.in === place && one.name in input)
        .map(({ name }) => [name, input[name]]),
    );
  const others = new Set([...parameters, ...operation.parameters.map(({ name }) => name)]);
  const fields = Object.fromEntries(Object.entries(input).filter(([name]) => !others.has(name)));
  const value = {
    path,
    query: places('query'),
    header: places('header'),
    body: body.kind === 'fields' ? fields : input['body'],
  };
  return !(await schema['~standard'].validate(value)).issues;
}
