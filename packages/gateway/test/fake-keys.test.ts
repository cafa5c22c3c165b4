import { describe, expect, it } from 'vitest';

import { createGateway } from '../src/index.ts';
import { fakeGateway, fault } from '../src/testing.ts';

const session = 'sess_01HZX';

function openFake() {
  const fake = fakeGateway();
  const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, retry: false });
  const send = (text: string, key?: string, to = '15550100001@s.whatsapp.net') =>
    gateway.messages.send({
      session,
      type: 'text',
      to,
      text,
      ...(key !== undefined && { 'Idempotency-Key': key }),
    });
  return { fake, send };
}

describe("the fake gateway's idempotency keys", () => {
  it('send a message once, and every answer says whether it is a replay', async () => {
    const { fake, send } = openFake();
    const first = await send('Hello', 'k');
    expect(first).not.toHaveProperty('replayed');
    const before = JSON.stringify(fake.collection('sessions.messages', session));
    const replay = { ...first, replayed: true, outboxId: expect.stringMatching(/^out_/) as string };
    expect(await send('Hello', 'k')).toEqual(replay);
    // The body is not compared, and keys are without case and accents.
    expect(await send('Other', 'K')).toEqual(replay);
    expect(JSON.stringify(fake.collection('sessions.messages', session))).toBe(before);
    expect(await send('Hello')).not.toHaveProperty('replayed');
  });

  it('stay used after a failed send, whose repeats are successes that say so', async () => {
    const { send } = openFake();
    await expect(send('Hello', 'k', '15550100001')).rejects.toMatchObject({
      status: 500,
      detail: { code: 'internal' },
    });
    expect(await send('Hello', 'k')).toEqual({
      mode: 'sync',
      outboxId: expect.stringMatching(/^out_/) as string,
      replayed: true,
      status: 'failed',
      timestamp: expect.any(Number) as number,
    });
    expect(await send('Hello', 'other')).toMatchObject({ status: 'sent' });
  });

  it('are not used up by a request that is refused before it is stored', async () => {
    const { fake, send } = openFake();
    fake.fail('messages.send', fault.status(429));
    await expect(send('Hello', 'k')).rejects.toMatchObject({ status: 429 });
    expect(await send('Hello', 'k')).not.toHaveProperty('replayed');
  });
});
