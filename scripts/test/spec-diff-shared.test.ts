import { describe, expect, it } from 'vitest';

import { compareDocuments } from '../src/diff/compare-documents.ts';
import { printMarkdown } from '../src/diff/print/print-markdown.ts';
import { printText } from '../src/diff/print/print-text.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { answering, object } from './support/spec-diff/operations.ts';

const text: Json = { type: 'string' };
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A tree of many kinds of nodes, all of which have the traits of one schema, behind as many operations. */
function treeOf(
  operations: number,
  kinds: number,
  traits: Record<string, Json>,
  link: (name: string) => Json,
): JsonObject {
  const names = Array.from({ length: kinds }, (_, index) => `Node${index}`);
  const node = (name: string): Json => ({
    allOf: [
      link('Traits'),
      object({
        kind: { const: name },
        children: { type: 'array', items: { anyOf: names.map(ref) } },
        box: link('Box'),
      }),
    ],
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Trees', version: '1' },
    paths: Object.fromEntries(
      Array.from({ length: operations }, (_, index) => [
        `/trees-${index}`,
        { get: { operationId: `read${index}`, ...answering(object({ document: ref('Node0') })) } },
      ]),
    ),
    components: {
      schemas: {
        ...Object.fromEntries(names.map((name) => [name, node(name)])),
        Traits: object(traits),
        Box: object({ x: { type: 'number' }, traits: link('Traits') }),
      },
    },
  };
}

const described = (name: string): Json => ({ ...(ref(name) as JsonObject), description: `Of ${name}.` });
const wrapped = (name: string): Json => ({ description: `Of ${name}.`, allOf: [ref(name)] });

describe('a change of a schema that many ways lead to', () => {
  it.each([
    ['references', ref],
    ['references that are described', described],
    ['references in allOf', wrapped],
  ])('is told once for an operation, by the shortest way and with the number of others: %s', (_name, link) => {
    const { changes } = compareDocuments(treeOf(1, 12, { a: text, b: text }, link), treeOf(1, 12, { a: text }, link));
    expect(changes).toEqual([
      expect.objectContaining({ rule: 'response-property-removed', place: 'response 200 document.b' }),
    ]);
    expect(changes[0]?.others).toBeGreaterThan(10);
  });

  it('is told once for all operations, by the name of the schema', () => {
    const [before, after] = [treeOf(30, 12, { a: text, b: text }, ref), treeOf(30, 12, { a: text }, ref)];
    const difference = compareDocuments(before, after);
    // Programs read it of each operation.
    expect(difference.changes).toHaveLength(30);
    expect(printMarkdown(difference)).toBe(
      '**Breaking**\n\n- 30 operations: GET /trees-0, GET /trees-1, GET /trees-10, GET /trees-11 and 26 more\n  - Traits.b (responses) was removed\n',
    );
    expect(printText(difference, false).split('\n')).toEqual([
      'major: 1 major, 0 minor, 0 patch',
      '',
      '30 operations: GET /trees-0, GET /trees-1, GET /trees-10, GET /trees-11 and 26 more',
      '  major  Traits.b (responses) was removed  [response-property-removed]',
      '         Stop reading it, or find its replacement.',
      '',
    ]);
  });

  it('is told once for all operations when it stands in a parameter that they share', () => {
    const of = (parameters: JsonObject): JsonObject => ({
      openapi: '3.1.0',
      info: { title: 'Lists', version: '1' },
      paths: Object.fromEntries(
        ['/a', '/b', '/c'].map((path) => [
          path,
          { get: { ...answering(text), parameters: [{ $ref: '#/components/parameters/Limit' }] } },
        ]),
      ),
      components: { parameters },
    });
    const limit = (maximum: number): JsonObject => ({
      Limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum } },
    });
    expect(printMarkdown(compareDocuments(of(limit(100)), of(limit(50))))).toBe(
      '**Breaking**\n\n- 3 operations: GET /a, GET /b, GET /c\n  - query parameter "limit" the greatest value was 100, is 50 now\n',
    );
  });

  it('is told apart from the same change of another schema', () => {
    const of = (properties: Record<string, Json>) =>
      answering(object({ one: object(properties), other: object(properties) }));
    const document = (properties: Record<string, Json>): JsonObject => ({
      openapi: '3.1.0',
      info: { title: 'Two', version: '1' },
      paths: { '/two': { get: of(properties) } },
    });
    const { changes } = compareDocuments(document({ a: text, b: text }), document({ a: text }));
    expect(changes.map(({ place, others }) => [place, others])).toEqual([
      ['response 200 one.b', undefined],
      ['response 200 other.b', undefined],
    ]);
  });
});
