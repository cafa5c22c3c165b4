import { describe, expect, it } from 'vitest';

import type { Change } from '../src/diff/change.ts';
import { compareDocuments } from '../src/diff/compare-documents.ts';
import { policies } from '../src/diff/rules/policies.ts';
import { rules } from '../src/diff/rules/rules.ts';
import { type SchemaRuleName, schemaRules } from '../src/diff/rules/schema-rules.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { upgrade } from '../src/spec/upgrade.ts';
import { documentMutations } from './support/spec-diff/document-mutations.ts';
import { documentOf } from './support/spec-diff/documents.ts';
import { oneWayMutations, schemaMutations } from './support/spec-diff/schema-mutations.ts';

const ready = (root: JsonObject) => upgrade({ file: 'test.yaml', root }).root;
const changesOf = (before: JsonObject, after: JsonObject) => compareDocuments(ready(before), ready(after)).changes;
const short = (changes: readonly Change[]) => changes.map(({ rule, level }) => `${rule} ${level}`);
/** The schema as a property, so that it stands somewhere within a body. */
const within = (schema: Json): Json => ({ type: 'object', properties: { value: schema } });

/** Whether a rule speaks of more or fewer values, and not of a property that comes or goes. */
function isOfSets(rule: SchemaRuleName): boolean {
  const { effect } = schemaRules[rule];
  return (effect === 'narrows' || effect === 'widens') && rule !== 'required-property-added';
}

describe('one change of a schema', () => {
  it.each(Object.entries(schemaMutations))('%s', (_name, { before, after, rule, request, response }) => {
    const sent = changesOf(documentOf(within(before), true), documentOf(within(after), true));
    expect(short(sent)).toEqual([`request-${rule} ${request}`]);
    const read = changesOf(documentOf(true, within(before)), documentOf(true, within(after)));
    expect(short(read)).toEqual([`response-${rule} ${response}`]);
  });

  const sets = Object.entries(schemaMutations).filter(([, { rule }]) => isOfSets(rule));
  it.each(sets)('%s, read backwards, and so turned around', (_name, { before, after, request, response }) => {
    const [sent, ...moreSent] = changesOf(documentOf(within(after), true), documentOf(within(before), true));
    const [read, ...moreRead] = changesOf(documentOf(true, within(after)), documentOf(true, within(before)));
    expect([...moreSent, ...moreRead]).toEqual([]);
    expect(sent?.level).toBe(response);
    const isDecided = policies.some(({ rule }) => rule === read?.rule);
    expect(read?.level).toBe(isDecided ? 'minor' : request);
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

describe('what stands in one direction alone', () => {
  const changesBetween = (before: Json, after: Json) => ({
    sent: short(changesOf(documentOf(within(before), true), documentOf(within(after), true))),
    read: short(changesOf(documentOf(true, within(before)), documentOf(true, within(after)))),
  });
  const object = (properties: Record<string, Json>, required: readonly string[]): Json => ({
    type: 'object',
    properties,
    required: [...required],
  });

  it('is an enum that answers leave open: it may grow there, and is a list like any other when sent', () => {
    const open = (...values: string[]): Json => ({ type: 'string', enum: values, 'x-open-enum': true });
    expect(changesBetween(open('a', 'b'), open('a', 'b', 'c'))).toEqual({
      sent: ['request-enum-value-added minor'],
      read: ['response-open-enum-value-added minor'],
    });
    // Opening it is news for those who read it, since their code may know the listed values alone.
    expect(changesBetween({ type: 'string', enum: ['a', 'b'] }, open('a', 'b'))).toEqual({
      // Checks take other values than the listed ones, too.
      sent: ['request-enum-opened minor'],
      read: ['response-enum-opened major'],
    });
  });

  it('is a read-only property, which nobody has to send', () => {
    const text: Json = { type: 'string' };
    expect(
      changesBetween(object({ a: text }, []), object({ a: text, id: { ...text, readOnly: true } }, ['id'])),
    ).toEqual({
      sent: [],
      read: ['response-required-property-added minor'],
    });
  });

  it('is a property that becomes read-only, which requests no longer have', () => {
    const text: Json = { type: 'string' };
    const readOnly: Json = { ...text, readOnly: true };
    expect(changesBetween(object({ a: text }, ['a']), object({ a: readOnly }, ['a'])).sent).toEqual([
      'request-property-removed major',
    ]);
    expect(changesBetween(object({ a: readOnly }, []), object({ a: text }, [])).sent).toEqual([
      'request-property-added minor',
    ]);
    // It was asked for all the time, of responses alone.
    expect(changesBetween(object({ a: readOnly }, ['a']), object({ a: text }, ['a'])).sent).toEqual([
      'request-required-property-added major',
    ]);
  });

  it('is a write-only property, which nobody reads', () => {
    const text: Json = { type: 'string' };
    expect(changesBetween(object({ a: text, key: { ...text, writeOnly: true } }, []), object({ a: text }, []))).toEqual(
      {
        sent: ['request-property-removed major'],
        read: [],
      },
    );
  });

  it('is a default, with which a new required property need not be sent', () => {
    const text: Json = { type: 'string' };
    expect(changesBetween(object({ a: text }, []), object({ a: text, b: { ...text, default: 'x' } }, ['b']))).toEqual({
      sent: ['request-defaulted-property-added minor'],
      read: ['response-required-property-added minor'],
    });
  });
});

describe('one change of a description', () => {
  it.each(Object.entries(documentMutations))('%s', (_name, { before, after, expected }) => {
    expect(short(changesOf(before, after))).toEqual(expected);
  });
});

describe('the rules', () => {
  it('each have a mutation, read forwards or backwards', () => {
    const found = new Set<string>();
    const both = (one: JsonObject, other: JsonObject) => {
      for (const { rule } of [...changesOf(one, other), ...changesOf(other, one)]) found.add(rule);
    };
    const schemas = Object.values(schemaMutations).map(({ before, after }) => [before, after] as const);
    for (const [before, after] of [...schemas, ...oneWayMutations])
      both(documentOf(before, before), documentOf(after, after));
    for (const { before, after } of Object.values(documentMutations)) both(before, after);
    // What apps call, and what the compiler says, has tests of its own.
    const ofTheWire = rules.map(({ id }) => id).filter((id) => !/^(types|tool)-/.test(id));
    expect(ofTheWire.filter((id) => !found.has(id))).toEqual([]);
  });
});
