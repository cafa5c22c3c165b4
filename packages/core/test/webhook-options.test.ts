import { receiveWebhook, signWebhook, verifyWebhook, webhookListener } from '@wa-clients/core/webhooks';
import { describe, expect, it } from 'vitest';

import { refusal } from './support/refusal.ts';
import { plain } from './support/webhooks.ts';

const secret = 'a-signing-secret';
const time = Date.UTC(2030, 0, 1);
const clock = { now: () => time, setTimeout: () => 0, clearTimeout: () => {} };
const body = '{"event":"made"}';

async function signed() {
  const signature = await signWebhook(plain, { body, secrets: [secret], time });
  return { [plain.header]: signature };
}

const listener = { secret, onDelivery: () => {}, onError: () => {} };
const lists = { ...listener, clock };

describe('options of a webhook', () => {
  it.each([
    [undefined, 'the options are missing; give the secret at least'],
    [null, 'the options are missing; give the secret at least'],
    ['a-signing-secret', 'the options are missing; give the secret at least'],
    [{ secret, toleranceMS: 5 }, 'unknown option "toleranceMS"; use toleranceMs'],
    [{ secret, toleranceMs: '5' }, 'toleranceMs must be of type number'],
    [{ secret, clock: 5 }, 'clock must be of type object'],
    [{ secret, clock: {} }, 'clock must be a clock, such as that of virtualClock()'],
    // The clock of a library that replaces timers.
    [{ secret, clock: { now: 0, setTimeout() {} } }, 'clock must be a clock, such as that of virtualClock()'],
  ])('are refused before anything is read: %j', async (options, text) => {
    const request = new Request('https://app.example.com', { method: 'POST', body, headers: await signed() });
    const input = Object(options) === options ? { body, headers: await signed(), ...(options as object) } : options;
    const wrong = { code: 'config_invalid', message: `example webhook: ${text}.` };
    expect(await refusal(() => verifyWebhook(plain, input as never))).toMatchObject(wrong);
    expect(await refusal(() => receiveWebhook(plain, request, options as never))).toMatchObject(wrong);
    expect(request.bodyUsed).toBe(false);
    const forListener = Object(options) === options ? { ...listener, ...(options as object) } : options;
    expect(await refusal(() => webhookListener(plain, forListener as never))).toMatchObject(wrong);
  });

  it.each([
    [{ ...listener, onDelivry: () => {} }, 'unknown option "onDelivry"; use onDelivery'],
    [{ ...listener, onDelivery: undefined }, 'onDelivery and onError must be functions'],
    [{ ...listener, onError: null }, 'onDelivery and onError must be functions'],
    [{ ...listener, onError: 'log' }, 'onError must be of type function'],
    [{ ...listener, secret: undefined }, 'secret must be a non-empty string, or several of them'],
    [{ ...listener, secret: ['a', ''] }, 'secret must be a non-empty string, or several of them'],
    [{ ...listener, maxBodyBytes: '5' }, 'maxBodyBytes must be of type number'],
  ])('of a listener are refused when it is made: %#', async (options, text) => {
    expect(await refusal(() => webhookListener(plain, options as never))).toMatchObject({
      code: 'config_invalid',
      message: `example webhook: ${text}.`,
    });
  });

  it('are not given where they are null', async () => {
    const options = { secret, clock, toleranceMs: null, maxBodyBytes: null, timeoutMs: null };
    const request = new Request('https://app.example.com', { method: 'POST', body, headers: await signed() });
    await expect(receiveWebhook(plain, request, options as never)).resolves.toBeDefined();
    expect(webhookListener(plain, { ...lists, toleranceMs: null } as never)).toBeTypeOf('function');
  });

  it.each([
    ['a Map, whatever the case of its names', (pairs: [string, string][]) => new Map(pairs)],
    ['pairs', (pairs: [string, string][]) => pairs],
    [
      'names in upper case',
      (pairs: [string, string][]) => Object.fromEntries(pairs.map(([n, v]) => [n.toUpperCase(), v])),
    ],
  ])('find the signature in headers that are %s', async (_, make) => {
    const headers = make(Object.entries(await signed()));
    await expect(verifyWebhook(plain, { secret, clock, body, headers })).resolves.toBeDefined();
  });

  it.each([undefined, null, 5, 'x', [plain.header, 'x']])('refuse headers like %j', async (headers) => {
    const input = { secret, clock, body, headers };
    expect(await refusal(() => verifyWebhook(plain, input as never))).toMatchObject({
      code: 'config_invalid',
      message: 'example webhook: headers must be a Headers object, an object, a Map or pairs.',
    });
  });
});
