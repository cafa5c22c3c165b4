import { describe, expect, it } from 'vitest';

import type { JsonObject } from './document.ts';
import { loadParsed } from './load.ts';
import { SpecRefusal } from './refusal.ts';

const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const spec = (schemas: JsonObject, more: JsonObject = {}) => ({
  file: 'a.yaml',
  root: { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {}, components: { schemas, ...more } },
});
const overlay = (update: JsonObject) => ({
  file: 'o.yaml',
  root: {
    overlay: '1.1.0',
    info: { title: 'O', version: '1' },
    actions: [{ target: '$', 'x-reason': 'By hand.', update }],
  },
});
const load = (source: ReturnType<typeof spec>, keys: JsonObject) =>
  loadParsed(source, overlay({ 'x-component-keys': keys })).document.root;

/** What a description is refused for; undefined where it is not. */
function refusal(run: () => unknown): SpecRefusal | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof SpecRefusal) return error;
    throw error;
  }
}

describe('a component whose key the standard does not allow', () => {
  it.each(['Größe', 'User[]', 'Page«Foo»', 'Foo Bar', 'Map<string,A>', 'a/b~c', '名前'])(
    'is refused with an action that mends it when it is followed: %s',
    (key) => {
      const plain = key.replaceAll('~', '~0').replaceAll('/', '~1');
      const schemas = {
        [key]: { type: 'object', properties: { a: { type: 'string' } } },
        B: ref(encodeURI(plain)),
        C: ref(`${plain}/properties/a`),
      };
      const error = refusal(() => loadParsed(spec(schemas)));
      expect(error).toMatchObject({ rule: 'component-key' });
      const [, kind = '', old = '', name = ''] =
        /update: \{ x-component-keys: \{ (\w+): \{ ("(?:[^"\\]|\\.)*"): ([\w.-]+) \} \} \}/.exec(error?.remedy ?? '') ??
        [];
      const { components } = load(spec(schemas), { [kind]: { [JSON.parse(old) as string]: name } });
      expect(components).toEqual({
        schemas: { [name]: schemas[key], B: ref(name), C: ref(`${name}/properties/a`) },
      });
    },
  );

  it('may be mended by hand too: added under another key, led to and removed', () => {
    const actions = [
      { target: '$.components.schemas', 'x-reason': 'By hand.', update: { Size: { type: 'string' } } },
      { target: '$.components.schemas.B', 'x-reason': 'By hand.', update: { $ref: '#/components/schemas/Size' } },
      { target: "$.components.schemas['Größe']", 'x-reason': 'By hand.', remove: true },
    ];
    const source = spec({ Größe: { type: 'string' }, B: ref('Größe') });
    const by = { file: 'o.yaml', root: { overlay: '1.1.0', info: { title: 'O', version: '1' }, actions } };
    expect(loadParsed(source, by).document.root['components']).toEqual({
      schemas: { Size: { type: 'string' }, B: ref('Size') },
    });
  });

  it('is meant by the same value of a discriminator as before', () => {
    const kind = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };
    const schemas = {
      'Hund[]': kind,
      Cat: kind,
      Pet: { oneOf: [ref('Hund[]'), ref('Cat')], discriminator: { propertyName: 'kind' } },
      Base: { ...kind, discriminator: { propertyName: 'kind', mapping: { tier: 'Tier[]' } } },
      'Tier[]': { allOf: [ref('Base')] },
      'Vogel[]': { allOf: [ref('Tier[]')] },
    };
    const keys = { schemas: { 'Hund[]': 'Dog', 'Tier[]': 'Animal', 'Vogel[]': 'Bird' } };
    const { schemas: found } = load(spec(schemas), keys)['components'] as { schemas: Record<string, JsonObject> };
    expect(found['Pet']?.['discriminator']).toEqual({
      propertyName: 'kind',
      mapping: { 'Hund[]': '#/components/schemas/Dog' },
    });
    expect(found['Base']?.['discriminator']).toEqual({
      propertyName: 'kind',
      mapping: { tier: '#/components/schemas/Animal', 'Vogel[]': '#/components/schemas/Bird' },
    });
  });

  it('is renamed in security requirements', () => {
    const source = spec({}, { securitySchemes: { 'Mein Schlüssel': { type: 'http', scheme: 'bearer' } } });
    const secured = { ...source, root: { ...source.root, security: [{ 'Mein Schlüssel': [] }] } };
    expect(load(secured, { securitySchemes: { 'Mein Schlüssel': 'key' } })).toMatchObject({ security: [{ key: [] }] });
  });
});

describe('the hint x-component-keys', () => {
  it('counts in an overlay alone', () => {
    const source = spec({ Größe: { type: 'string' } });
    const own = { ...source, root: { ...source.root, 'x-component-keys': { schemas: { Größe: 'Size' } } } };
    expect(refusal(() => loadParsed(own))).toMatchObject({ rule: 'component-key' });
  });

  it.each([
    [{ schemas: { None: 'A' } }, '"None" is no component of this kind'],
    [{ schemas: { Größe: 'B' } }, '"Größe" cannot be "B", which another one is'],
    [{ schemas: { Größe: 'C', B: 'C' } }, 'which another one is'],
    [{ schemas: { Größe: 'C D' } }, 'may hold letters'],
    [{ schemas: { Größe: 'constructor' } }, 'is a name of every JavaScript object'],
  ])('is refused where it cannot be followed: %j', (keys, problem) => {
    const source = spec({ Größe: { type: 'string' }, B: { type: 'string' } });
    expect(refusal(() => load(source, keys))?.problem).toContain(problem);
  });
});
