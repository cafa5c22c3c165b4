import { createKirim, isKirimError, type WaError } from '@wa-clients/kirim';
import { virtualClock } from '@wa-clients/kirim/testing';
import { describe, expect, it } from 'vitest';

const phone_number_id = '106540352242922';
const message = {
  phone_number_id,
  messaging_product: 'whatsapp',
  to: '6281234567890',
  type: 'text',
  text: { body: 'Hi' },
} as const;

/** A client whose every request is answered alike, and what was asked under which key. */
function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const keys: (string | null)[] = [];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const kirim = createKirim({
    apiKey: 'test-key',
    clock: virtualClock(),
    fetch: async (_, { headers: sent }) => {
      keys.push(new Headers(sent).get('idempotency-key'));
      return new Response(text, { status, headers });
    },
  });
  return { keys, kirim };
}

async function errorOf(promise: PromiseLike<unknown>): Promise<WaError & { readonly detail?: unknown }> {
  const error = await Promise.resolve(promise).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isKirimError(error)) throw new Error('no error of Kirim.chat');
  return error;
}

describe("Kirim.chat's error bodies", () => {
  it.each<[number, string, string, string | undefined]>([
    [400, 'invalid_request_error', 'invalid_limit', 'limit'],
    [401, 'authentication_error', 'expired_api_key', undefined],
    [403, 'permission_error', 'phone_number_forbidden', undefined],
    [404, 'not_found', 'resource_not_found', undefined],
    [409, 'conflict', 'template_already_exists', 'name'],
    [422, 'invalid_request_error', 'idempotency_key_reuse', undefined],
  ])('give code, sentence, parameter and request id: %d %s %s', async (status, type, code, param) => {
    const detail = { type, code, message: 'That does not work', ...(param && { param }), request_id: 'req_body' };
    const { keys, kirim } = answering(status, { error: detail }, { 'x-request-id': 'req_header' });
    const error = await errorOf(kirim.messages.send(message));
    expect(error).toMatchObject({ status, detail, requestId: 'req_body', retryable: false });
    expect(error.message).toBe(`kirim messages.send: ${status} ${code} That does not work.`);
    expect(keys).toHaveLength(1);
  });

  it('of another form leave the request id of the header, and the body to be read', async () => {
    for (const body of ['<html>Bad gateway</html>', '', 'null', '["a"]', '{"error":"text"}', '{"error":null}']) {
      const { kirim } = answering(400, body, { 'x-request-id': 'req_header' });
      const error = await errorOf(kirim.messages.send(message));
      expect(error).toMatchObject({ code: 'bad_request', requestId: 'req_header' });
      expect(error.detail).toBeUndefined();
      expect(error.readBody()).toBe(body);
    }
  });
});

describe('a key whose first request is still under way', () => {
  it('is sent again, since its answer comes to the same key later', async () => {
    const { keys, kirim } = answering(409, { error: { type: 'conflict', code: 'idempotency_in_progress' } });
    const error = await errorOf(kirim.messages.send({ ...message, 'Idempotency-Key': 'order-17' }));
    expect(error).toMatchObject({ code: 'conflict', retryable: true, attempts: 3 });
    expect(keys).toEqual(['order-17', 'order-17', 'order-17']);
  });
});
