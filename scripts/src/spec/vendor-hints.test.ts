import { describe, expect, it } from 'vitest';

import type { JsonObject } from './document.ts';
import { loadParsed } from './load.ts';
import { SpecRefusal } from './refusal.ts';

const responses = { '204': { description: 'Done.' } };

function loaded(operation: JsonObject, schema: JsonObject, update?: JsonObject) {
  const root = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { operationId: 'a', responses, ...operation } } },
    components: { schemas: { A: schema } },
  };
  const action = { target: '$.components.schemas.A', 'x-reason': 'A test.', update: update ?? {} };
  const overlay = { file: 'overlay.json', root: { overlay: '1.1.0', actions: [action] } };
  const { document, notices } = loadParsed({ file: 'a.json', root }, update && overlay);
  return { text: JSON.stringify(document.root), told: notices.map(({ pointer, rule }) => [rule, pointer]) };
}

describe('an extension of a vendor that has the name of a hint', () => {
  it('is left out where it is none, and told', () => {
    const { text, told } = loaded(
      { 'x-pagination': { cursor: 'after' }, 'x-tool-class': 7, 'x-fake': 'yes', 'x-idempotency-key': true },
      { type: 'integer', enum: [1], 'x-open-enum': true },
    );
    expect(text).not.toMatch(/x-pagination|x-tool-class|x-fake|x-idempotency-key|x-open-enum/);
    expect(told).toHaveLength(5);
    expect(told).toContainEqual(['vendor-extension', '/paths/~1a/get/x-pagination']);
  });

  it('is believed where it says what the hint would', () => {
    const pagination = [{ strategy: 'cursor-token', items: 'data', parameters: [] }];
    const { text, told } = loaded({ 'x-pagination': pagination }, { enum: ['a'], 'x-open-enum': true });
    expect(text).toContain(JSON.stringify(pagination));
    expect(text).toContain('x-open-enum');
    expect(told).toEqual([]);
  });
});

it('a mark of the steps behind admission is left out, be it of the vendor or of the overlay', () => {
  const properties = { a: { type: 'string', 'x-takes-date': true } };
  const { text, told } = loaded(
    {},
    { type: 'object', properties, 'x-read-only-members': { a: {} } },
    { 'x-said-again': true },
  );
  expect(text).not.toMatch(/x-takes-date|x-read-only-members|x-said-again/);
  expect(told.map(([rule]) => rule)).toEqual(['vendor-extension', 'vendor-extension', 'vendor-extension']);
});

it('an overlay cannot open an enum of numbers', () => {
  const open = () => loaded({}, { type: 'integer', enum: [1, 2] }, { 'x-open-enum': true });
  expect(open).toThrow(SpecRefusal);
  expect(open).toThrow(/open-enum/);
});
