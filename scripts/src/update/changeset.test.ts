import { describe, expect, it } from 'vitest';

import { methodsOf } from '../diff/contract/read-calls.ts';
import { pairNames } from '../diff/contract/pair-names.ts';
import { compareWithTypes } from '../diff/compare-with-types.ts';
import { lostNames } from '../names/lost-names.ts';
import { proposeNames } from '../names/propose-names.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import { writeChangeset } from './changeset.ts';

const text: Json = { type: 'string' };
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A description with as many operations, which all answer with one schema. */
function documentOf(count: number, contact: Record<string, Json>, parameters: JsonObject[] = []): JsonObject {
  const operation = (index: number): JsonObject => ({
    operationId: `readThing${index}`,
    tags: ['things'],
    parameters: [{ name: 'id', in: 'path', required: true, schema: text }, ...parameters],
    responses: { '200': { description: 'Found.', content: { 'application/json': { schema: ref('Contact') } } } },
  });
  const paths = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/things-${index}/{id}`, { get: operation(index) }]),
  );
  const schemas = { Contact: { type: 'object', properties: contact } };
  return { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths, components: { schemas } };
}

async function changesetOf(before: JsonObject, after: JsonObject): Promise<string> {
  const { before: lock } = pairNames(before, after);
  const names = proposeNames(lock, after, before);
  const difference = await compareWithTypes(before, after, { before: lock, after: names.lock });
  const methods = new Map([...methodsOf(before, lock), ...methodsOf(after, names.lock)]);
  const lost = lostNames(lock, names.lock);
  const { text: changeset } = writeChangeset({
    name: '@wa-clients/things',
    version: '1.0.0',
    difference,
    names,
    lost,
    methods,
  });
  return changeset;
}

describe('the changeset of another description', { timeout: 600_000 }, () => {
  it('names operations as the client has them, with their path', async () => {
    const changeset = await changesetOf(documentOf(2, { a: text, b: text }), documentOf(3, { a: text }));
    expect(changeset.split('\n')).toEqual([
      '---',
      "'@wa-clients/things': major",
      '---',
      '',
      'The API has changed; to apps this is a major change.',
      '',
      '**Breaking**',
      '',
      '- Contact.b (responses) was removed (2 operations: `things.readThing0` (`GET /things-0/{id}`), `things.readThing1` (`GET /things-1/{id}`))',
      '',
      '**New**',
      '',
      '- `things2.get` (`GET /things-2/{id}`) was added',
      '',
      '**Names**',
      '',
      '- new: `readThing2`',
      '',
    ]);
  });

  it('says once what changed in a schema that many operations have', async () => {
    const changeset = await changesetOf(documentOf(40, { a: text, b: text }), documentOf(40, { a: text }));
    expect(changeset.match(/was removed/g)).toHaveLength(1);
    expect(changeset).toContain('- Contact.b (responses) was removed (40 operations: `things.readThing0` (`GET');
    expect(changeset).toContain(' and 36 more)\n');
  });

  it('shows a screen of what breaks and what is new, and folds the rest', async () => {
    const filters = Array.from({ length: 3 }, (_, index) => ({ name: `f${index}`, in: 'query', schema: text }));
    const before = documentOf(40, { a: text }, [...filters]);
    const after = documentOf(80, { a: text, c: text }, [{ name: 'g', in: 'query', schema: text }]);
    const changeset = await changesetOf(before, after);
    const [shown = '', folded = ''] = changeset.split('<details>');
    expect(shown.split('\n').length).toBeLessThan(45);
    expect(shown).toMatch(/\*\*Breaking\*\*[^]*\*\*New\*\*/);
    expect(folded).toMatch(/<summary>\d+ more changes<\/summary>[^]*\*\*Breaking\*\*[^]*\*\*New\*\*[^]*<\/details>/);
    // Each list is whole: nothing is both before and within the fold, or in neither.
    expect(changeset.match(/query parameter "f\d" was removed/g)).toHaveLength(120);
    expect(changeset.match(/^- `things\d+\.get` .+ was added$/gm)).toHaveLength(40);
  });

  it('names the new operations of a resource in one line', async () => {
    const before = documentOf(1, { a: text });
    const after = documentOf(1, { a: text });
    const made = { responses: { '204': { description: 'Done.' } } };
    Object.assign(after['paths'] as JsonObject, {
      '/apps': { post: { ...made, operationId: 'createApp', tags: ['apps'] } },
      '/apps/all': { delete: { ...made, operationId: 'deleteApps', tags: ['apps'] } },
    });
    expect(await changesetOf(before, after)).toContain(
      '- `apps.deleteAll` (`DELETE /apps/all`), `apps.create` (`POST /apps`) were added\n',
    );
  });

  it('tells what every caller meets before what unusual calls meet, and once what many bodies have in common', async () => {
    const send = (closed: boolean, name: string, schema: JsonObject): JsonObject => ({
      operationId: name,
      tags: [name],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { type: 'object', properties: schema, ...(closed && { additionalProperties: false }) },
          },
        },
      },
      responses: { '204': { description: 'Done.' } },
    });
    const documentWith = (closed: boolean, b: JsonObject): JsonObject => ({
      ...documentOf(1, { a: text }),
      paths: {
        '/a': { post: send(closed, 'sendA', { n: text }) },
        '/b': { post: send(closed, 'sendB', b) },
      },
    });
    const changeset = await changesetOf(documentWith(false, { m: text, n: text }), documentWith(true, { n: text }));
    expect(changeset.match(/may hold no further properties now/g)).toHaveLength(1);
    expect(changeset).toMatch(/^- request body may hold no further properties now \(2 operations: .*\)$/m);
    expect(changeset.indexOf('m was removed')).toBeLessThan(changeset.indexOf('no further properties'));
  });

  it('says which value of a list is gone, and has names with underscores as they are', async () => {
    const before = documentOf(1, { made_by: { type: 'string', enum: ['app', 'person'] } });
    const after = documentOf(1, { made_by: { type: 'string', enum: ['app'] } });
    expect(await changesetOf(before, after)).toContain('made_by can no longer be "person"\n');
  });

  it('has what is deprecated under a heading of its own', async () => {
    const [before, after] = [documentOf(1, { a: text }), documentOf(1, { a: text })];
    const paths = after['paths'] as Record<string, Record<string, JsonObject>>;
    Object.assign(paths['/things-0/{id}']?.['get'] ?? {}, { deprecated: true });
    expect(await changesetOf(before, after)).toContain(
      '**Deprecated**\n\n- `things.readThing0` (`GET /things-0/{id}`): is deprecated\n',
    );
  });

  it('holds nothing of the compiler', async () => {
    const before = documentOf(1, { a: { type: 'object', additionalProperties: text } });
    const after = documentOf(1, { a: { type: 'object', properties: { n: text } } });
    const changeset = await changesetOf(before, after);
    expect(changeset).toContain('major');
    expect(changeset).not.toMatch(/assignable|satisf|Type '|compiler/);
  });
});
