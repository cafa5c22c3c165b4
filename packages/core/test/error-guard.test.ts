import { errorGuard, WaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

const isExampleError = errorGuard<{ readonly hint?: string }>('example');
const own = new WaError('not_found', 'gone', { provider: 'example', detail: { hint: 'look elsewhere' } });

describe('the guard of a provider', () => {
  it("knows the provider's errors, and what the provider said", () => {
    if (!isExampleError(own)) throw own;
    expect(own.detail?.hint).toBe('look elsewhere');
  });

  it('tells them by their code, where one is asked for', () => {
    expect(isExampleError(own, 'not_found')).toBe(true);
    expect(isExampleError(own, 'conflict')).toBe(false);
  });

  it('refuses errors of other providers and of none, with the code or without', () => {
    for (const provider of ['examples', 'exampl', 'Example', '', undefined]) {
      const foreign = new WaError('not_found', 'gone', { provider });
      expect(isExampleError(foreign), String(provider)).toBe(false);
      expect(isExampleError(foreign, 'not_found'), String(provider)).toBe(false);
    }
  });

  it('refuses what is no error of these packages, whatever it says of itself', () => {
    const alike = Object.assign(new Error('gone'), { code: 'not_found', provider: 'example' });
    for (const none of [null, undefined, 'not_found', 404, {}, { provider: 'example' }, alike]) {
      expect(isExampleError(none)).toBe(false);
      expect(isExampleError(none, 'not_found')).toBe(false);
    }
  });

  it('knows errors that another copy of the package made', () => {
    const brand = Symbol.for('wa-clients.error');
    const fromCopy = Object.assign(new Error('gone'), { [brand]: true, code: 'not_found', provider: 'example' });
    expect(isExampleError(fromCopy, 'not_found')).toBe(true);
    expect(isExampleError(Object.assign(fromCopy, { provider: 'another' }))).toBe(false);
  });
});
