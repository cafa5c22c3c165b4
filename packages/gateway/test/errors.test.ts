import { createGateway, isGatewayError, type WaError } from '@wa-clients/gateway';
import { describe, expect, it } from 'vitest';

/** The error of a send that is answered with a status and a body. */
async function errorOf(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<WaError & { readonly detail?: unknown }> {
  const gateway = createGateway({
    apiKey: 'test-key',
    baseUrl: 'https://gateway.example.com',
    retry: false,
    fetch: async () => new Response(body, { status, headers }),
  });
  const error = await gateway.messages
    .send({ session: 'sess_01HZX', type: 'text', to: '15551234567@s.whatsapp.net', text: 'Hi' })
    .catch((reason: unknown) => reason);
  if (!isGatewayError(error)) throw new Error('no error of the gateway');
  return error;
}

describe("the gateway's error bodies", () => {
  it.each<[number, string]>([
    [400, 'validation_error'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [429, 'rate_limited'],
  ])('give their code, their sentence and their details: %d %s', async (status, code) => {
    const detail = { code, message: 'session not found', details: { session: 'sess_01HZX' } };
    const error = await errorOf(status, JSON.stringify({ error: detail }));
    expect(error).toMatchObject({ status, detail, ambiguous: false });
    expect(error.message).toBe(`gateway messages.send: ${status} ${code} session not found.`);
  });

  it('have the id of the request once, though a proxy adds it again', async () => {
    for (const id of ['01HREQ', '01HREQ, 01HREQ']) {
      expect((await errorOf(404, '{}', { 'x-request-id': id })).requestId).toBe('01HREQ');
    }
    expect((await errorOf(404, '{}', { 'x-request-id': 'a, b' })).requestId).toBe('a, b');
  });

  it('of another form leave the body to be read', async () => {
    for (const body of ['<html>Bad gateway</html>', '', 'null', '["a"]', '{"error":"text"}', '{"error":null}']) {
      const error = await errorOf(502, body);
      expect(error).toMatchObject({ code: 'server_error', ambiguous: true, retryable: false });
      expect(error.detail).toBeUndefined();
      expect(error.readBody()).toBe(body);
    }
  });

  it('of a session that is not connected are no reason to try again at once', async () => {
    const error = await errorOf(501, '{"error":{"code":"not_implemented","message":"session is not connected"}}');
    expect(error).toMatchObject({ code: 'server_error', status: 501, retryable: false });
  });
});
