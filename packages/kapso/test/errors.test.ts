import { createKapso, isWaError, type WaError } from '@wa-clients/kapso';
import { describe, expect, it } from 'vitest';

import { readError } from '../src/errors.ts';

/** The error of a call that is answered with a status and a body. */
async function errorOf(status: number, body: unknown): Promise<WaError> {
  const fetch = async () => Response.json(body, { status, headers: { 'retry-after': '0' } });
  const kapso = createKapso({ apiKey: 'test-key', fetch, retry: false });
  const error: unknown = await kapso.contacts.get({ identifier: '15551234567' }).catch((reason: unknown) => reason);
  if (!isWaError(error)) throw error;
  return error;
}

describe("Kapso's error bodies", () => {
  it.each<[form: string, status: number, body: object, message: string, code: string | undefined]>([
    ['a sentence', 404, { error: 'Contact not found' }, 'Contact not found', undefined],
    [
      'a sentence with a code',
      404,
      { error: 'No such finding', code: 'finding_not_found' },
      'No such finding',
      'finding_not_found',
    ],
    [
      'a code with its sentence',
      404,
      { message: 'record_not_found', detail: 'No session' },
      'No session',
      'record_not_found',
    ],
    [
      'a limit with a hint beside it',
      429,
      { error: 'Too many requests', message: 'Slow down' },
      'Too many requests',
      undefined,
    ],
    [
      'sentences by member',
      422,
      { errors: { name: ["can't be blank"], url: ['is no address', 'is too long'] } },
      "name can't be blank; url is no address,is too long",
      undefined,
    ],
    [
      'a sentence with what is wrong',
      422,
      { error: 'Invalid flow', validation_errors: [{ line: 1 }] },
      'Invalid flow',
      undefined,
    ],
    [
      'a search that failed',
      422,
      { data: { error: 'No such field', code: 'bad_query' } },
      'No such field',
      'bad_query',
    ],
    [
      'a function that failed',
      500,
      { error: 'Function failed', detail: 'TypeError', invocation_id: 'i-1' },
      'Function failed',
      undefined,
    ],
    [
      'a funding that failed',
      502,
      { error: 'Meta refused', error_kind: 'declined', meta_error_code: 131_042, meta_trace_id: 't-1' },
      'Meta refused',
      'declined',
    ],
  ])('give their sentence, their code and all of their members: %s', async (_, status, body, message, code) => {
    const error = await errorOf(status, body);
    expect(error).toMatchObject({ status, detail: body });
    expect(error.message).toContain(message);
    expect(readError(body).code).toBe(code);
  });

  it.each([
    [null],
    ['gone'],
    [[]],
    [{}],
    [{ error: 7, errors: null, data: 'x' }],
    [{ error: { message: 'No session', code: 190 } }],
    [{ errors: 'gone' }],
    [{ errors: ['gone'] }],
    [{ errors: [{ message: 'gone' }] }],
  ])('that nobody knows say nothing, and leave the body to be read: %j', async (body) => {
    const error = await errorOf(403, body);
    expect(error).toMatchObject({ code: 'forbidden', status: 403, message: 'kapso contacts.get: 403.' });
    expect(error.readBody()).toBe(JSON.stringify(body));
  });
});
