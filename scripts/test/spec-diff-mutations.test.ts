import { describe, expect, it } from 'vitest';

import type { Change } from '../src/diff/change.ts';
import { compareDocuments } from '../src/diff/compare-documents.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { upgrade } from '../src/spec/upgrade.ts';
import { documentMutations } from './support/spec-diff/document-mutations.ts';
import { documentOf } from './support/spec-diff/documents.ts';
import { schemaMutations } from './support/spec-diff/schema-mutations.ts';

const ready = (root: JsonObject) => upgrade({ file: 'test.yaml', root }).root;
const changesOf = (before: JsonObject, after: JsonObject) => compareDocuments(ready(before), ready(after)).changes;
const short = (changes: readonly Change[]) => changes.map(({ rule, level }) => `${rule} ${level}`);
/** The schema as a property, so that it stands somewhere within a body. */
const within = (schema: Json): Json => ({ type: 'object', properties: { value: schema } });

describe('one change of a schema', () => {
  it.each(Object.entries(schemaMutations))('%s', (_name, { before, after, rule, request, response }) => {
    const sent = changesOf(documentOf(within(before), true), documentOf(within(after), true));
    expect(short(sent)).toEqual([`request-${rule} ${request}`]);
    const read = changesOf(documentOf(true, within(before)), documentOf(true, within(after)));
    expect(short(read)).toEqual([`response-${rule} ${response}`]);
  });

  it('is reported where it stands, by pointers into both descriptions', () => {
    const [change] = changesOf(
      documentOf(true, within({ type: 'string' })),
      documentOf(true, { $ref: '#/components/schemas/Thing' }, { Thing: within({ type: 'integer' }) }),
    );
    expect(change).toEqual({
      rule: 'response-type-changed',
      level: 'major',
      direction: 'response',
      operation: 'POST /things/{id}',
      place: 'response 200 value',
      oldPointer: '/paths/~1things~1{id}/post/responses/200/content/application~1json/schema/properties/value',
      newPointer: '/components/schemas/Thing/properties/value',
      message: 'was string, is integer now',
    });
  });
});

describe('one change of a description', () => {
  it.each(Object.entries(documentMutations))('%s', (_name, { before, after, expected }) => {
    expect(short(changesOf(before, after))).toEqual(expected);
  });
});
