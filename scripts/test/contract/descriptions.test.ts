import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';

import { loadSupport } from '../../src/providers/load-support.ts';
import { root as repository } from '../../src/run-tool.ts';
import { specHash } from '../../src/spec/canonical.ts';
import { isObject, type Json, type JsonObject, member } from '../../src/spec/document.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { localPointer, pointerParts, valueAtPointer } from '../../src/spec/pointer.ts';
import { readSpec } from '../../src/spec/read.ts';
import { upgrade } from '../../src/spec/upgrade.ts';
import { type Visit, walkDocument } from '../../src/spec/walk.ts';
import { specFile } from '../support/description-of.ts';
import { reviewedProviders } from '../support/tested-providers.ts';

// A description with hundreds of schemas takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 600_000 });

const providers = reviewedProviders();
const reviews = await Promise.all(
  providers.map(async (provider) => ({ provider, ...(await loadSupport(repository, provider, 'review')) })),
);
const seeds = reviews.flatMap((review) => review.seeds.map((seed) => ({ ...seed, provider: review.provider })));
/** The same promise for every test that asks: the largest description is a megabyte. */
const once = (load: (provider: string) => Promise<JsonObject>) => {
  const roots = new Map<string, Promise<JsonObject>>();
  return (provider: string): Promise<JsonObject> => {
    const root = roots.get(provider) ?? load(provider);
    roots.set(provider, root);
    return root;
  };
};
/** The description as the factory uses it: corrected and upgraded. */
const corrected = once(
  async (provider) =>
    (await loadSpec(specFile(provider, 'openapi.yaml'), specFile(provider, 'overlay.yaml'))).document.root,
);
/** The description as the vendor has it, `nullable` apart. */
const verbatim = once(async (provider) => upgrade(await readSpec(specFile(provider, 'openapi.yaml'))).root);

function resolve(root: JsonObject, value: Json | undefined): JsonObject {
  const reference = member(value, '$ref');
  if (typeof reference === 'string') return resolve(root, valueAtPointer(root, localPointer(reference) ?? ''));
  expect(isObject(value)).toBe(true);
  return value as JsonObject;
}

function brief(root: JsonObject, schema: Json | undefined, isRequired: boolean, isDeprecated = false): string {
  const target = resolve(root, schema);
  const type =
    [target['type']].flat().join('|') +
    (target['format'] ? `<${String(target['format'])}>` : '') +
    (isRequired ? '!' : '');
  const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'enum', 'default']
    .filter((name) => name in target)
    .map((name) => `${name}=${String(target[name])}`);
  return [type, ...bounds, ...(isDeprecated ? ['deprecated'] : [])].join(' ');
}

function bodySchema(root: JsonObject, operation: JsonObject, place: string): JsonObject {
  const [status = '', path = ''] = place.split(' ');
  const content = resolve(root, member(operation['responses'], status))['content'];
  let schema = resolve(root, member(member(content, 'application/json'), 'schema'));
  for (const step of path.replaceAll('[]', '.[]').split('.').filter(Boolean)) {
    schema = resolve(root, step === '[]' ? schema['items'] : member(schema['properties'], step));
  }
  return schema;
}

function visits(root: JsonObject, kind: Visit['kind']): Visit[] {
  const found: Visit[] = [];
  walkDocument(root, (visit) => {
    if (visit.kind === kind) found.push(visit);
  });
  return found;
}

function validator(root: JsonObject) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(root, 'description');
  return (pointer: string, value: Json) => {
    const fragment = (pointerParts(pointer) ?? []).map((part) =>
      encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    const validate = ajv.compile({ $ref: `description#/${fragment.join('/')}` });
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
}

/** Every example and where the schema is that it must fit. */
function examples(root: JsonObject): { pointer: string; schema: string; value: Json }[] {
  const found: { pointer: string; schema: string; value: Json }[] = [];
  for (const kind of ['schema', 'mediaType', 'parameter', 'header'] as const) {
    for (const { node, pointer } of visits(root, kind)) {
      const schema = kind === 'schema' ? pointer : `${pointer}/schema`;
      const values = Array.isArray(node['examples'])
        ? node['examples']
        : Object.values(node['examples'] ?? {}).map((example) => resolve(root, example)['value'] as Json);
      if (node['example'] !== undefined) values.push(node['example']);
      found.push(...values.map((value) => ({ pointer, schema, value })));
    }
  }
  return found;
}

describe.each(seeds)('$provider $path', ({ provider, path, id, parameters, statuses, bodies }) => {
  it('has what its seed has, to the last bound', async () => {
    const root = await verbatim(provider);
    const operation = valueAtPointer(root, `/paths/${path.replaceAll('/', '~1')}/get`) as JsonObject;
    expect([operation['operationId'], operation['x-evidence']]).toEqual([id, 'seed']);
    const found = (operation['parameters'] as Json[]).map((parameter) => resolve(root, parameter));
    const briefs = found.map((one) => [
      one['name'],
      brief(root, one['schema'], one['required'] === true, one['deprecated'] === true),
    ]);
    expect(Object.fromEntries(briefs)).toEqual(parameters);
    for (const one of found)
      expect(one['in'], String(one['name'])).toBe(path.includes(`{${String(one['name'])}}`) ? 'path' : 'query');
    for (const [status, headers] of Object.entries(statuses)) {
      const response = resolve(root, member(operation['responses'], status));
      expect(Object.keys(response['headers'] ?? {}), status).toEqual(expect.arrayContaining([...headers]));
    }
    for (const [place, members] of Object.entries(bodies)) {
      const { properties, required = [] } = bodySchema(root, operation, place);
      for (const [name, expected] of Object.entries(members)) {
        const property = member(properties, name);
        expect(property, `${place}: ${name}`).toBeDefined();
        if (expected === '?') continue;
        expect(brief(root, property, (required as Json[]).includes(name)), `${place}: ${name}`).toBe(expected);
      }
    }
  });
});

describe.each(reviews)('the description of $provider', ({ examples: shown, provider }) => {
  it('shows no example or default that its own schema refuses', async () => {
    const root = await corrected(provider);
    const refusal = validator(root);
    const all = examples(root);
    const defaults = visits(root, 'schema').flatMap(({ node, pointer }) =>
      node['default'] === undefined ? [] : [{ schema: pointer, value: node['default'] }],
    );
    expect([...all, ...defaults].map(({ schema, value }) => refusal(schema, value)).filter(Boolean)).toEqual([]);
    expect(all).toHaveLength(shown);
  });

  it('has one sentence of help at every parameter, header, response, schema and member, and two at most at an operation', async () => {
    const root = await corrected(provider);
    const isHelp = (text: Json | undefined, sentences = 1) =>
      typeof text === 'string' && /^[A-Z][^\n]*\.$/.test(text) && text.split(/[.!?]\s+(?=[A-Z])/).length <= sentences;
    const bare: string[] = [];
    walkDocument(root, ({ kind, node, pointer }) => {
      // A condition says again what is explained where the field is described.
      const isNamed = /\/(properties|schemas)\/[^/]+$/.test(pointer) && !/\/(if|then|else|contains)\//.test(pointer);
      const needsHelp =
        ['operation', 'parameter', 'header', 'response', 'securityScheme'].includes(kind) ||
        (kind === 'schema' && isNamed);
      const isReference = kind !== 'schema' && node['$ref'] !== undefined;
      const sentences = kind === 'operation' ? 2 : 1;
      if (needsHelp && !isReference && !isHelp(node['description'], sentences)) bare.push(pointer);
      if (kind === 'operation' && !isHelp(node['summary'])) bare.push(`${pointer}/summary`);
    });
    expect(bare).toEqual([]);
  });

  it('grades every operation, the ones of the seeds as such', async () => {
    const operations = visits(await corrected(provider), 'operation').map(({ node }) => node);
    const fromSeeds = operations
      .filter((operation) => operation['x-evidence'] === 'seed')
      .map(({ operationId }) => operationId);
    expect(fromSeeds).toEqual(seeds.filter((seed) => seed.provider === provider).map(({ id }) => id));
    const grades = new Set(['seed', 'docs', 'repo', 'inferred']);
    expect(operations.filter((operation) => !grades.has(String(operation['x-evidence'])))).toEqual([]);
  });

  it('calls unverified what is inferred, and nothing else among the operations', async () => {
    const operations = visits(await corrected(provider), 'operation').map(({ node }) => node);
    const wrong = operations.filter(
      ({ description, 'x-evidence': grade }) => /\bunverified\b/i.test(String(description)) !== (grade === 'inferred'),
    );
    expect(wrong.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('is corrected by actions that each count what they match', async () => {
    const { actions } = (await readSpec(specFile(provider, 'overlay.yaml'))).root;
    expect((actions as Json[]).filter((action) => !Number.isInteger(member(action, 'x-count')))).toEqual([]);
  });

  it('is the one whose hash its source note records', async () => {
    const note = JSON.parse(readFileSync(specFile(provider, 'source.json'), 'utf8')) as { sha256: string };
    expect(note.sha256).toBe(specHash((await readSpec(specFile(provider, 'openapi.yaml'))).root));
  });
});

describe.each(reviews)(
  'where a seed of $provider is silent or contradicts itself',
  ({ lacks = {}, provider, refuses = [], takes = [] }) => {
    const refusalOf = async (schema: string, value: unknown) =>
      validator(await corrected(provider))(
        schema.startsWith('/') ? schema : `/components/schemas/${schema}`,
        value as Json,
      );

    it.each(takes)('%s takes %j', async (schema, value) => {
      expect(await refusalOf(schema, value)).toBeUndefined();
    });

    it.each(refuses)('%s refuses %j', async (schema, value) => {
      expect(await refusalOf(schema, value)).toBeTypeOf('string');
    });

    it.each(Object.entries(lacks))('%s is lacking: %s', async (pointer) => {
      expect(valueAtPointer(await corrected(provider), pointer)).toBeUndefined();
    });
  },
);
