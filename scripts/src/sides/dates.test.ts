import { describe, expect, it } from 'vitest';

import { readContract } from '../contract/read-contract.ts';
import { deriveNames } from '../names/names.ts';
import type { JsonObject } from '../spec/document.ts';
import { withDates } from './dates.ts';
import { emitOperations } from '../emit/operations/emit-operations.ts';
import { emitTypes } from '../emit/types.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ description: 'A.', content: { 'application/json': { schema: ref(name) } } });
const moment = () => ({ type: 'string', format: 'date-time' });
const objectOf = (properties: object) => ({ type: 'object', properties });

const root = {
  openapi: '3.1.0',
  info: { title: 'A', version: '1' },
  paths: {
    '/a': {
      post: {
        operationId: 'send',
        parameters: [
          { name: 'since', in: 'query', schema: moment() },
          { name: 'moments', in: 'query', schema: { type: 'array', items: moment() } },
          { name: 'day', in: 'query', schema: { type: 'string', format: 'date' } },
          { name: 'Key', in: 'header', required: true, schema: { type: 'string' } },
        ],
        'x-idempotency-key': 'Key',
        requestBody: json('Asked'),
        responses: { 200: json('Told') },
      },
    },
  },
  components: {
    schemas: {
      Asked: objectOf({ at: moment(), until: { ...moment(), type: ['string', 'null'] }, both: ref('Both') }),
      Told: objectOf({ at: moment(), both: ref('Both') }),
      Both: objectOf({ at: moment() }),
    },
  },
} as unknown as JsonObject;

describe('a timestamp', () => {
  it('may be a Date in what requests alone have', () => {
    const before = structuredClone(root);
    const types = emitTypes(withDates(root), '').replaceAll(/\s+/g, ' ');
    expect(root).toEqual(before);
    expect(types).toMatch(/Asked: \{ .*?at\?: string \| Date; .*?until\?: string \| Date \| null; /);
    expect(types).toMatch(/Told: \{ [^}]*at\?: string; /);
    expect(types).toMatch(/Both: \{ [^}]*at\?: string; /);
  });

  it('may be a Date as a parameter, and a date without a time may not', () => {
    const text = emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
    expect(text).toContain('  since?: string | Date | undefined;\n');
    expect(text).toContain('  moments?: (string | Date)[] | undefined;\n');
    expect(text).toContain('  day?: string | undefined;\n');
  });
});

describe('a key that a call is given', () => {
  it('need not be given by the caller, although the description requires it', () => {
    const text = emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
    expect(text).toContain('  Key?: string | undefined;\n');
    expect(text).toContain("idempotent: 'Key', key: withIdempotencyKey }");
    expect(text).toContain("import { call, withIdempotencyKey } from '@wa-clients/core';\n");
  });
});
