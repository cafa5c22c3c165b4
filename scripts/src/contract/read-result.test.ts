import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { readResponses } from './read-responses.ts';
import { readResult } from './read-result.ts';

const json = (type: string) => ({ description: 'A.', content: { 'application/json': { schema: { type } } } });
const csv = { description: 'A.', content: { 'text/csv': { schema: { type: 'string' } } } };
const zip = { description: 'A.', content: { 'application/zip': {} } };
const nothing = { description: 'Nothing.' };

function resultOf(responses: JsonObject) {
  const node = { responses };
  return readResult('POST', node, readResponses({}, node, 'POST'), true);
}

describe('a text of one status beside JSON of another', () => {
  it('is asked for and read as well', () => {
    expect(resultOf({ '200': csv, '202': json('string') })).toMatchObject({
      kind: 'json',
      mayBeText: true,
      accept: 'application/json, text/csv',
      successes: [{ mediaType: 'text' }, { mediaType: 'application/json' }],
    });
  });

  it('is no choice of the service for one status, of which JSON is asked for', () => {
    const both = { description: 'A.', content: { ...json('string').content, ...csv.content } };
    expect(resultOf({ '200': both })).toMatchObject({ mayBeText: false, accept: undefined });
  });
});

describe('a response of every status', () => {
  it.each<[string, JsonObject, string]>([
    ['JSON', { default: json('string') }, 'json'],
    ['text', { default: csv }, 'text'],
    ['bytes', { default: zip }, 'bytes'],
    ['nothing', { default: nothing }, 'nothing'],
    ['JSON beside failures', { '404': nothing, default: json('string') }, 'json'],
  ])('is the success where no other one is listed: %s', (_, responses, kind) => {
    expect(resultOf(responses)).toMatchObject({ kind, successes: [{ status: 'default' }] });
  });

  it.each<[string, JsonObject]>([
    ['a status', { '201': json('string'), default: csv }],
    ['a range', { '2XX': json('string'), default: csv }],
  ])('is a failure beside %s of success', (_, responses) => {
    const { kind, successes } = resultOf(responses);
    expect(kind).toBe('json');
    expect(successes.map(({ status }) => status)).not.toContain('default');
  });

  it.each<[string, JsonObject]>([
    ['no content has changed', { '304': nothing, default: json('string') }],
    ['the protocol is another', { '101': nothing, default: json('string') }],
  ])('is a failure where %s', (_, responses) => {
    expect(resultOf(responses)).toMatchObject({ kind: 'json', successes: [], mayBeEmpty: true });
  });
});
