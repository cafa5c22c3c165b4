import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { createKapso, createLimiter, isKapsoErrorOf, isWaError, recipientLane } from '../src/index.ts';

const common = { phone_number_id: '1234567890', messaging_product: 'whatsapp', type: 'text' } as const;
const graph = (code: number, more: object = {}) => ({
  error: { message: `(#${code}) No`, type: 'OAuthException', code, fbtrace_id: 'AbC', ...more },
});

/** A client whose sends are answered in turn, and then well; each with the virtual second and the recipient. */
function answered(...answers: readonly [status: number, body: object][]) {
  const clock = virtualClock();
  const start = clock.now();
  const left = [...answers];
  const log: string[] = [];
  const kapso = createKapso({
    apiKey: 'test-key',
    clock,
    limiter: createLimiter({ lane: recipientLane }),
    fetch: async (_, { body }) => {
      const { text, to } = JSON.parse(body ?? '{}') as {
        readonly to?: string;
        readonly text?: { readonly body: string };
      };
      log.push(`${text?.body ?? ''} to ${to ?? ''} at ${Math.floor((clock.now() - start) / 1_000)}`);
      const [status, answer] = (to === '+199' ? undefined : left.shift()) ?? [200, { messages: [{ id: 'wamid.1' }] }];
      return Response.json(answer, { status });
    },
  });
  const send = (body: string, to = '+155') => kapso.messages.send({ ...common, to, text: { body } });
  const failed = async (body = 'a') => {
    const error: unknown = await send(body).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!isWaError(error)) throw new Error('It did not fail.');
    return error;
  };
  return { failed, kapso, log, send };
}

describe('throttling of the WhatsApp API', () => {
  it('is told by the code under status 400, and by status 409 of another message under way', async () => {
    for (const [status, body, wait] of [
      [400, graph(130_429), 1],
      [409, { error: 'Another message is in flight' }, 1],
      [409, graph(409), 1],
    ] as const) {
      const { log, send } = answered([status, body]);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await send('a');
      expect(log).toEqual(['a to +155 at 0', `a to +155 at ${wait}`]);
    }
  });

  it('of a pair is waited out by 4^n seconds in its lane, which keeps its order, while others go on', async () => {
    const { log, send } = answered([400, graph(131_056)], [400, graph(131_056)]);
    await Promise.all([send('a'), send('b', '155'), send('c', '+199')]);
    expect(log).toEqual(['a to +155 at 0', 'c to +199 at 0', 'a to +155 at 1', 'a to +155 at 5', 'b to 155 at 5']);
  });

  it.each([131_048, 131_064, 133_016])('with code %i lasts for hours, and is not waited for', async (code) => {
    const { failed, log } = answered([400, graph(code)]);
    expect(await failed()).toMatchObject({ code: 'rate_limited', retryable: false, attempts: 1, ambiguous: false });
    expect(log).toHaveLength(1);
  });

  it.each([4, 80_007])('with code %i belongs to a rolling hour, and tells a wait', async (code) => {
    const { failed } = answered([400, graph(code)], [400, graph(code)], [400, graph(code)]);
    expect(await failed()).toMatchObject({ code: 'rate_limited', retryAfterMs: 60_000 });
  });
});

describe('other failures of the WhatsApp API', () => {
  it.each<[status: number, body: object, shown: object]>([
    [
      422,
      graph(131_047, { error_data: { details: 'More than 24 hours' } }),
      { code: 'unprocessable', requestId: 'AbC' },
    ],
    [400, graph(100), { code: 'bad_request', retryable: false }],
    [402, { error: 'Top up', code: 'insufficient_credits', billing_url: 'https://a.example' }, { code: 'http_error' }],
    [422, { error: 'Stopped', code: 'marketing_preference_stopped' }, { code: 'unprocessable', ambiguous: false }],
    [500, graph(131_000), { code: 'server_error', ambiguous: true, retryable: false }],
    [503, graph(2), { code: 'server_error', ambiguous: true }],
    [500, graph(3), { code: 'server_error', ambiguous: false, retryable: false }],
    [500, graph(131_045), { code: 'server_error', ambiguous: false, retryable: false }],
  ])('of a send are never repeated: %i %j', async (status, body, shown) => {
    const { failed, log } = answered([status, body]);
    const error = await failed();
    expect(error).toMatchObject({ ...shown, status, detail: body });
    expect(log).toHaveLength(1);
  });

  it('say their code and both sentences of Meta', async () => {
    const { failed } = answered([422, graph(131_047, { error_data: { details: 'More than 24 hours have passed' } })]);
    expect((await failed()).message).toContain('422 131047 (#131047) No: More than 24 hours have passed');
  });

  it('are typed by operation and status', async () => {
    const { failed } = answered([
      402,
      { error: 'Top up', code: 'insufficient_credits', billing_url: 'https://a.example' },
    ]);
    const error = await failed();
    if (!isKapsoErrorOf(error, 'messages.send', 402)) throw error;
    expect(error.detail?.billing_url).toBe('https://a.example');
  });
});
