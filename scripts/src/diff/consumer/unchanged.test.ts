import { expect, it } from 'vitest';

import type { JsonObject } from '../../spec/document.ts';
import { findOperations } from '../../spec/operations.ts';
import { unchangedBetween } from './unchanged.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (name: string) => ({ 200: { content: { 'application/json': { schema: ref(name) } } } });

function example() {
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
  const paths = {
    '/boxes': { parameters: [{ ...limit }], get: { responses: answer('Box') } },
    '/cats': { parameters: [], get: { responses: answer('Cat') } },
  };
  const schemas = {
    Box: { properties: { inside: { type: 'array', items: ref('Box') }, label: ref('Label') } },
    Label: { type: 'object', properties: { text: { type: 'string' } } },
    Cat: { type: 'object', properties: {} as JsonObject },
    Pet: { oneOf: [ref('Cat')], discriminator: { propertyName: 'kind' } as JsonObject },
  };
  return { root: { paths, components: { schemas } } as unknown as JsonObject, paths, schemas, limit };
}

type Example = ReturnType<typeof example>;

it.each<[string, unchanged: readonly string[], change: (next: Example) => unknown]>([
  ['nothing', ['/boxes', '/cats'], () => {}],
  [
    'the order of members',
    ['/boxes', '/cats'],
    ({ paths }) => Object.assign(paths, { '/boxes': { ...paths['/boxes'] } }),
  ],
  ['the operation', ['/cats'], ({ paths }) => Object.assign(paths['/boxes'].get, { deprecated: true })],
  [
    'texts for people',
    ['/boxes', '/cats'],
    ({ paths, schemas }) => {
      Object.assign(paths['/boxes'].get, { summary: 'Lists.', description: 'Lists boxes.' });
      Object.assign(schemas.Label, { title: 'Label', description: 'A label.' });
    },
  ],
  [
    'a member that has the name of a text',
    ['/cats'],
    ({ schemas }) => Object.assign(schemas.Label.properties, { description: { type: 'string' } }),
  ],
  [
    'a constant with such a member',
    ['/cats'],
    ({ schemas }) => Object.assign(schemas.Label.properties.text, { const: { title: 'a' } }),
  ],
  ['what all operations of its path have', ['/cats'], ({ paths }) => paths['/boxes'].parameters.pop()],
  [
    'a schema that its own schema refers to',
    ['/cats'],
    ({ schemas }) => Object.assign(schemas.Label, { type: 'string' }),
  ],
  ['another one', ['/boxes'], ({ schemas }) => Object.assign(schemas.Cat.properties, { name: {} })],
  [
    'a discriminator anywhere',
    [],
    ({ schemas }) => Object.assign(schemas.Pet.discriminator, { mapping: { c: 'Cat' } }),
  ],
])('after a change of %s %j are the same', (_, unchanged, change) => {
  const [old, next] = [example(), example()];
  change(next);
  const isUnchanged = unchangedBetween(old.root, next.root);
  const after = findOperations(next.root);
  const found = findOperations(old.root).filter((before) =>
    after.some((one) => one.path === before.path && isUnchanged(before, one)),
  );
  expect(found.map(({ path }) => path)).toEqual(unchanged);
});
