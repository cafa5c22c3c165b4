import { describe, expect, it } from 'vitest';

import { createGateway } from '../src/index.ts';
import { fakeGateway, fault } from '../src/testing.ts';

const session = 'sess_01HZX';

function openFake() {
  const fake = fakeGateway();
  const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, retry: false });
  const send = (text: string, key?: string) =>
    gateway.messages.send({
      session,
      type: 'text',
      to: '15550100001',
      text,
      ...(key !== undefined && { 'Idempotency-Key': key }),
    });
  return { fake, send };
}

describe("the fake gateway's idempotency keys", () => {
  it('send a message once, and every answer says whether it is a replay', async () => {
    const { fake, send } = openFake();
    const first = await send('Hello', 'k');
    expect(first.replayed).toBe(false);
    const before = JSON.stringify(fake.collection('sessions.messages', session));
    expect(await send('Hello', 'k')).toEqual({ ...first, replayed: true });
    // No document says that another text is refused.
    expect(await send('Other', 'k')).toEqual({ ...first, replayed: true });
    expect(JSON.stringify(fake.collection('sessions.messages', session))).toBe(before);
    expect([(await send('Hello')).replayed, (await send('Hello')).replayed]).toEqual([false, false]);
  });

  it('are not used up by a failure', async () => {
    const { fake, send } = openFake();
    fake.fail('messages.send', fault.status(429));
    await expect(send('Hello', 'k')).rejects.toMatchObject({ status: 429 });
    expect((await send('Hello', 'k')).replayed).toBe(false);
  });
});
