import { describe, expect, it } from 'vitest';

import { isIdempotent } from './idempotent.ts';

const of = (method: string, idempotent?: boolean | string) =>
  isIdempotent({ name: 'things.do', path: '/things', method, ...(idempotent !== undefined && { idempotent }) });

describe('whether sending twice does no more than sending once', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('is so for a %s', (method) => {
    expect(of(method)).toBe(true);
  });

  it.each(['POST', 'PATCH', 'patch'])('is not so for a %s', (method) => {
    expect(of(method)).toBe(false);
  });

  it('is what the description says, whatever the method', () => {
    expect(of('POST', true)).toBe(true);
    expect(of('GET', false)).toBe(false);
  });

  it('is not promised by a key alone, which makes one call safe', () => {
    expect(of('POST', 'Idempotency-Key')).toBe(false);
    expect(of('PUT', 'Idempotency-Key')).toBe(true);
  });
});
