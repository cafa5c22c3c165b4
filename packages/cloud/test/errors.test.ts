import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { createCloud, createLimiter, isCloudErrorOf, isWaError, recipientLane } from '../src/index.ts';
import { fakeCloud, metaFault } from '../src/testing.ts';

const phone_number_id = '106540352242922';
const to = '+14155550123';
const text = { phone_number_id, messaging_product: 'whatsapp', to, type: 'text', text: { body: 'x' } } as const;

function open(options: object = {}) {
  const clock = virtualClock();
  const fake = fakeCloud({ clock });
  fake.receive({ from: to });
  const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch, clock, ...options });
  return { clock, cloud, fake };
}

describe('throttling under status 400', () => {
  // The waits are those of the tables of Meta: a second of throughput, 4^n of a pair, and a pause of a rolling hour.
  it.each([
    [130_429, 1_000],
    [131_056, 1_000],
    [4, 60_000],
    [80_007, 60_000],
    [131_057, 30_000],
  ])('of code %i is repeated after a pause, also of a send', async (code, waitMs) => {
    const { clock, cloud, fake } = open();
    fake.fail('messages.send', metaFault(code));
    const start = clock.now();
    const sending = cloud.messages.send(text);
    await clock.advance(600_000);
    expect((await sending).messages).toHaveLength(1);
    expect(fake.requests).toHaveLength(2);
    expect(clock.now() - start).toBeGreaterThanOrEqual(waitMs);
  });

  it.each([131_048, 131_064, 133_016])('of code %i lasts too long to be repeated', async (code) => {
    const { cloud, fake } = open();
    fake.fail('messages.send', metaFault(code));
    const error: unknown = await cloud.messages.send(text).catch((reason: unknown) => reason);
    expect(isWaError(error, 'rate_limited') && error.retryable).toBe(false);
    expect(fake.requests).toHaveLength(1);
  });
});

describe('the time until an account can be called again', () => {
  const usage = (...minutes: readonly unknown[]) => ({
    'x-business-use-case-usage': JSON.stringify({
      102290129340398: minutes.map((estimated_time_to_regain_access) => ({
        type: 'whatsapp_business_management',
        call_count: 100,
        estimated_time_to_regain_access,
      })),
    }),
  });
  const waited = async (code: number, headers: Record<string, string>) => {
    const fetch = async () =>
      Response.json({ error: { message: `(#${code}) Limit`, type: 'OAuthException', code } }, { status: 400, headers });
    const cloud = createCloud({ apiKey: 'test-key', fetch, retry: false });
    const error: unknown = await cloud.flows.get({ flow_id: '1' }).catch((reason: unknown) => reason);
    return isWaError(error) && error.retryAfterMs;
  };

  it.each([
    ['the longest of a header', 80_007, usage(0, 7, 2), 420_000],
    ['that of the app', 4, usage(1), 60_000],
    ['the usual pause without a header', 80_007, {}, 60_000],
    ['the usual pause where none is estimated', 80_007, usage(0), 60_000],
    ['the usual pause where the figure is none', 80_007, usage('soon', -3), 60_000],
    ['that of the throughput, which has nothing to do with it', 130_429, usage(7), 1_000],
  ])('is %s', async (_, code, headers, waitMs) => {
    expect(await waited(code, headers)).toBe(waitMs);
  });
});

describe('refusals', () => {
  it.each([100, 131_026, 131_047, 131_051, 132_000, 132_012])('of code %i are final', async (code) => {
    const { cloud, fake } = open();
    fake.fail('messages.send', metaFault(code));
    const error: unknown = await cloud.messages.send(text).catch((reason: unknown) => reason);
    expect(isWaError(error) && [error.code, error.retryable, error.ambiguous]).toEqual(['bad_request', false, false]);
    expect(fake.requests).toHaveLength(1);
  });

  it('with status 500 for a missing permission are not repeated, even of a read', async () => {
    const { cloud, fake } = open();
    fake.fail('flows.get', metaFault(3));
    await expect(cloud.flows.get({ flow_id: '6627390910605886' })).rejects.toMatchObject({ retryable: false });
    expect(fake.requests).toHaveLength(1);
  });

  it('say what is wrong in the words of error_data, and have the trace id', async () => {
    const error = {
      message: '(#131009) Parameter value is not valid',
      type: 'OAuthException',
      code: 131_009,
      error_data: { messaging_product: 'whatsapp', details: 'The name of the flow is wrong.' },
      error_user_msg: 'O nome está errado.',
      fbtrace_id: 'Az8or2yhqkZfEZ',
    };
    const fetch = async () => Response.json({ error }, { status: 400 });
    const cloud = createCloud({ apiKey: 'test-key', fetch });
    await expect(cloud.messages.send(text)).rejects.toMatchObject({
      message: expect.stringContaining('The name of the flow is wrong.') as unknown,
      requestId: 'Az8or2yhqkZfEZ',
      detail: { error },
    });
  });

  it('of some users alone list those for whom it succeeded', async () => {
    const { cloud } = open();
    const users = [to, '+14155550199'].map((user) => ({ user }));
    const input = { phone_number_id, messaging_product: 'whatsapp', block_users: users } as const;
    const error: unknown = await cloud.blockedUsers.block(input).catch((reason: unknown) => reason);
    if (!isCloudErrorOf(error, 'blockedUsers.block', 400)) throw error;
    expect(error.detail?.error.code).toBe(139_100);
    expect(error.detail?.block_users).toMatchObject({
      added_users: [{ input: to, wa_id: '14155550123' }],
      failed_users: [{ input: '+14155550199' }],
    });
  });
});

describe('a lane for each recipient', () => {
  it('holds back the throttled one, and no other', async () => {
    const { clock, cloud, fake } = open({ limiter: createLimiter({ perSecond: 80, lane: recipientLane }) });
    fake.receive({ from: '+14155550199' });
    fake.fail('messages.send', metaFault(131_056));
    const order: string[] = [];
    const sent = ['first', 'second'].map((name) =>
      cloud.messages.send({ ...text, text: { body: name } }).then(() => order.push(name)),
    );
    const other = cloud.messages.send({ ...text, to: '+14155550199' }).then(() => order.push('other'));
    await clock.advance(30_000);
    await Promise.all([...sent, other]);
    expect(order).toEqual(['other', 'first', 'second']);
  });
});
