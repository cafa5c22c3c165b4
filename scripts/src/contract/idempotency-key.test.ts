import { describe, expect, it } from 'vitest';

import { SpecRefusal } from '../spec/refusal.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import type { Parameter } from './parameter.ts';
import { writingOfParameter } from './writing.ts';

const parameter = (name: string, where: Parameter['in']): Parameter => ({
  name,
  in: where,
  required: false,
  writing: writingOfParameter({}, { in: where, schema: { type: 'string' } }),
  schema: { type: 'string' },
  description: '',
  deprecated: false,
});
const read = (node: Record<string, string>, ...parameters: Parameter[]) =>
  readIdempotencyKey({ path: '/things', method: 'post', id: 'send', pathItem: {}, node }, parameters, 'overlay.yaml');

describe('the header of an idempotency key', () => {
  it('is the one that the overlay names', () => {
    expect(read({ 'x-idempotency-key': 'Key' }, parameter('Key', 'header'))).toBe('Key');
    expect(read({}, parameter('Key', 'header'))).toBeUndefined();
  });

  it('is refused, with its place, when the operation takes no such header', () => {
    const wrong = () => read({ 'x-idempotency-key': 'Key' }, parameter('Key', 'query'), parameter('key', 'header'));
    expect(wrong).toThrow(SpecRefusal);
    expect(wrong).toThrow('/paths/~1things/post/x-idempotency-key');
  });
});
