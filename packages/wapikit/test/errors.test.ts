import { createWapikit, isWapikitError, type WaError } from '@wa-clients/wapikit';
import { describe, expect, it } from 'vitest';

/** The error of a call that is answered with a status and a body. */
async function errorOf(status: number, body: string): Promise<WaError & { readonly detail?: unknown }> {
  const wapikit = createWapikit({
    apiKey: 'test-key',
    retry: false,
    fetch: async () => new Response(body, { status }),
  });
  const error = await wapikit.contacts.get({ id: 'c-1' }).catch((reason: unknown) => reason);
  if (!isWapikitError(error)) throw new Error('no error of Wapikit');
  return error;
}

describe("Wapikit's error bodies", () => {
  it.each<[form: string, body: string, said: string, detail: unknown]>([
    ['an object with a message', '{"message":"invalid page"}', ' invalid page', { message: 'invalid page' }],
    ['a bare sentence', '"invalid page"', ' invalid page', 'invalid page'],
    ['null', 'null', '', null],
    ['a line of a server before it', '404 page not found\n', ' 404 page not found\n', '404 page not found\n'],
    ['an object without a message', '{"error":"x"}', '', { error: 'x' }],
    ['a message that is no text', '{"message":5}', '', { message: 5 }],
  ])('give what they say: %s', async (_, body, said, detail) => {
    const error = await errorOf(400, body);
    expect(error.message).toBe(`wapikit contacts.get: 400${said}.`);
    expect(error).toMatchObject({ code: 'bad_request', detail });
    expect(error.readBody()).toBe(body);
  });

  it('that are a page of a server before it have no detail, and leave the body to be read', async () => {
    for (const body of ['<html><body>Bad gateway</body></html>', '\n<!DOCTYPE html>']) {
      const error = await errorOf(502, body);
      expect(error.message).toBe('wapikit contacts.get: 502.');
      expect(error.detail).toBeUndefined();
      expect(error.readBody()).toBe(body);
    }
  });
});
