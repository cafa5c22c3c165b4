import { describe, expect, it } from 'vitest';

import { explainMetaError, isGraphError, judgeMetaError, metaErrors, readGraphError } from '../src/index.ts';

describe('error codes of Meta', () => {
  it('have a sentence for each known code of Meta', () => {
    expect(explainMetaError(131_047)).toContain('24 hours');
    expect(explainMetaError(1)).toBe(metaErrors[1]);
    expect(explainMetaError(999_999)).toBeUndefined();
    // The codes of the tables of Meta: of groups, calls, flows, blocking and templates.
    const tables = [131_041, 131_215, 138_000, 138_023, 139_004, 139_103, 2_388_019, 2_593_108] as const;
    for (const code of tables) expect(explainMetaError(code)).toBe(metaErrors[code]);
    for (const text of Object.values(metaErrors)) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    [131_056, 1, { throttled: true, retryAfterMs: 1_000 }],
    [131_056, 3, { throttled: true, retryAfterMs: 16_000 }],
    [80_007, 1, { throttled: true, retryAfterMs: 60_000 }],
    [131_048, 1, { throttled: true, permanent: true }],
    [2_494_100, 1, { throttled: true, retryAfterMs: 60_000 }],
    [3, 1, { permanent: true }],
    [131_000, 1, { throttled: false, permanent: false, retryable: false, unclear: false }],
    [1, 1, { unclear: true }],
    [134_101, 1, { retryable: true, retryAfterMs: 600_000 }],
    [139_103, 1, { retryable: true, retryAfterMs: undefined }],
    [138_012, 1, { throttled: true, permanent: true }],
    [undefined, 1, { throttled: false, permanent: false, retryable: false, unclear: false }],
    ['constructor', 1, { throttled: false, permanent: false }],
  ])('say what becomes of a repeat: %s after %i attempts', (code, attempts, verdict) => {
    expect(judgeMetaError(code, attempts)).toMatchObject(verdict);
  });

  it('are read with both sentences and the trace id', () => {
    const error = { message: '(#131047) No', code: 131_047, error_data: { details: 'A day' }, fbtrace_id: 'AbC' };
    expect(isGraphError({ error })).toBe(true);
    expect(isGraphError({ error: 'No' })).toBe(false);
    expect(readGraphError({ error }, 1)).toMatchObject({
      message: '(#131047) No: A day',
      code: 131_047,
      requestId: 'AbC',
      permanent: false,
      detail: { error },
    });
  });
});
