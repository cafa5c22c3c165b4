import type { JsonObject } from '../../../src/spec/document.ts';
import { answering, type OperationCase, same, sending } from './operations.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const map = (more: JsonObject): JsonObject => ({ type: 'object', ...more });
const ofX = { patternProperties: { '^x': integer } };

/** Changes of properties that a pattern names, and of items that are counted: what one side leaves out is said elsewhere. */
export const patternCases: Readonly<Record<string, OperationCase>> = {
  'a pattern that takes names out of a map that is read': same(
    'major',
    answering(map({ additionalProperties: text })),
    answering(map({ additionalProperties: text, ...ofX })),
  ),
  'a pattern that takes names out of unevaluated ones that are read': same(
    'major',
    answering(map({ unevaluatedProperties: text })),
    answering(map({ unevaluatedProperties: text, ...ofX })),
  ),
  'a pattern that a closed body loses': same(
    'major',
    sending(map({ additionalProperties: false, ...ofX })),
    sending(map({ additionalProperties: false })),
  ),
  'a pattern that the map of a body loses': same(
    'major',
    sending(map({ additionalProperties: text, ...ofX })),
    sending(map({ additionalProperties: text })),
  ),
  'a pattern that a closed body gains': same(
    'minor',
    sending(map({ additionalProperties: false })),
    sending(map({ additionalProperties: false, ...ofX })),
  ),
  'a pattern of what a map that is read says anyway': same(
    'none',
    answering(map({ additionalProperties: text, patternProperties: { '^x': text } })),
    answering(map({ additionalProperties: text })),
  ),
  'a pattern that no property may have, and none has': same(
    'none',
    sending(map({ additionalProperties: false, patternProperties: { '^x': false } })),
    sending(map({ additionalProperties: false })),
  ),
  'a pattern that an open body gains': same('major', sending(map({})), sending(map(ofX))),
  'items of which none has to match any more': same(
    'minor',
    sending(map({ properties: { a: { type: 'array', items: {}, contains: text } } })),
    sending(map({ properties: { a: { type: 'array', items: {}, contains: text, minContains: 0 } } })),
  ),
  'items of which none had to match anyway': same(
    'none',
    answering(map({ properties: { a: { type: 'array', items: {}, contains: text, minContains: 0 } } })),
    answering(map({ properties: { a: { type: 'array', items: {} } } })),
  ),
  'items that are read, of which one had to match': same(
    'major',
    answering(map({ properties: { a: { type: 'array', items: {}, contains: text, maxContains: 3 } } })),
    answering(map({ properties: { a: { type: 'array', items: {}, contains: text, minContains: 0, maxContains: 3 } } })),
  ),
};
