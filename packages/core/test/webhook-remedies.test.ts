import { receiveWebhook, verifyWebhook, type WebhookDefinition } from '@wa-clients/core/webhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { signWebhook } from '../src/webhooks/sign-webhook.ts';
import { failure } from './support/things.ts';
import { type ExampleDelivery, nodeSignature, plain, stoppedClock, timed } from './support/webhooks.ts';

const secret = 'remedy-secret-4711';
const body = '{"n":1}';
const url = 'https://app.example.com/webhooks';
const header = 'x-example-signature';
const headers = { [header]: nodeSignature(secret, body) };
const signedAt = (seconds: number) => ({
  [header]: `${seconds} ${nodeSignature(secret, `${seconds}.${body}`)}`,
});
const signed = (text: string) => ({ body: text, headers: { [header]: nodeSignature(secret, text) }, secret });
const requested = (text: BodyInit, more: Record<string, string> = {}) =>
  new Request(url, { method: 'POST', headers: { ...headers, ...more }, body: text, duplex: 'half' } as RequestInit);

afterEach(() => vi.unstubAllGlobals());

describe('a refusal says what is wrong, and what to look at', () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a header of another form',
      () => verifyWebhook(plain, { body, headers: { [header]: 'x' }, secret }),
      /X-Example-Signature is not of the form/,
    ],
    [
      'a header that cannot be read',
      () => verifyWebhook({ ...plain, read: () => undefined }, { body, headers, secret }),
      /X-Example-Signature is not of the form/,
    ],
    [
      'a signature by another secret',
      () => verifyWebhook(plain, { body, headers, secret: 'other' }),
      /check the secret.*byte for byte/,
    ],
    ['a body that is not JSON', () => verifyWebhook(plain, signed('{')), /the body is not JSON\.$/],
    ['a body that is no object', () => verifyWebhook(plain, signed('[]')), /not a JSON object/],
    [
      'a time long ago',
      () => verifyWebhook(timed, { body, headers: signedAt(1_000), secret, clock: stoppedClock(1_300_001) }),
      /too long ago.*300000 ms.*clock/,
    ],
    [
      'a time to come',
      () => verifyWebhook(timed, { body, headers: signedAt(1_000), secret, clock: stoppedClock(699_999) }),
      /in the future.*300000 ms.*clock/,
    ],
    [
      'a body that is too large',
      () => receiveWebhook(plain, requested(body), { secret, maxBodyBytes: 6 }),
      /more than 6 bytes/,
    ],
    [
      'a body that breaks off',
      () =>
        receiveWebhook(plain, requested(new ReadableStream({ pull: () => Promise.reject(new Error('x')) })), {
          secret,
        }),
      /broke off/,
    ],
  ])('%s', async (_, attempt, text) => {
    expect(await failure(attempt())).toMatchObject({
      code: 'webhook_invalid',
      provider: 'example',
      message: expect.stringMatching(text),
    });
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a negative tolerance',
      () => verifyWebhook({ ...plain, toleranceMs: 300_000 }, { body, headers, secret, toleranceMs: -1 }),
      /toleranceMs must be/,
    ],
    [
      'a tolerance for a provider without times',
      () => verifyWebhook(plain, { body, headers, secret, toleranceMs: 1_000 }),
      /toleranceMs has no effect, because the provider signs no time/,
    ],
    [
      'a secret of no letters',
      () => verifyWebhook(plain, { body, headers, secret: '' }),
      /secret must be a non-empty string/,
    ],
    [
      'a function without an answer',
      () => verifyWebhook(plain, { body, headers, secret: () => Promise.reject(new Error('x')) }),
      /function given as secret failed/,
    ],
    [
      'no headers',
      () => verifyWebhook(plain, { body, headers: undefined as never, secret }),
      /headers must be a Headers object, an object, a Map or pairs/,
    ],
    [
      'the request of Node',
      () => receiveWebhook(plain, { headers, body: { n: 1 } } as never, { secret }),
      /no web-standard Request.*exampleWebhookListener/,
    ],
    [
      'a request of a framework of its own',
      () => receiveWebhook(plain, { arrayBuffer: () => new ArrayBuffer(0) } as never, { secret }),
      /no web-standard Request/,
    ],
    [
      'a request that somebody else is reading',
      () => {
        const request = requested(body);
        request.body?.getReader();
        return receiveWebhook(plain, request, { secret });
      },
      /was read before/,
    ],
    [
      'bounds that nothing meets',
      () => receiveWebhook(plain, requested(body), { secret, timeoutMs: 0 }),
      /maxBodyBytes and timeoutMs must be above 0/,
    ],
  ])("an app's mistake: %s", async (_, attempt, text) => {
    expect(await failure(attempt())).toMatchObject({
      code: 'config_invalid',
      provider: 'example',
      message: expect.stringMatching(text),
    });
  });

  it('that time was too short for the body names the time', async () => {
    const clock = { ...stoppedClock(0), setTimeout: (late: () => void) => void setImmediate(late) };
    const request = requested(new ReadableStream({ pull: () => new Promise<void>(() => {}) }));
    expect(await failure(receiveWebhook(plain, request, { secret, clock, timeoutMs: 70 }))).toMatchObject({
      reason: 'too_slow',
      message: expect.stringContaining('70 ms'),
    });
  });

  it('that the platform lacks WebCrypto names it, when checking and when signing', async () => {
    vi.stubGlobal('crypto', {});
    const problem = { code: 'config_invalid', message: expect.stringContaining('crypto.subtle') };
    expect(await failure(verifyWebhook(plain, { body, headers, secret }))).toMatchObject(problem);
    expect(await failure(signWebhook(plain, { body, secrets: [secret], time: 0 }))).toMatchObject(problem);
  });
});

describe('a request', () => {
  it('without a body is refused, whatever length it declares', async () => {
    const empty = { [header]: nodeSignature(secret, '') };
    const bare = (more: Record<string, string> = {}) =>
      new Request(url, { method: 'POST', headers: { ...empty, ...more } });
    expect(await failure(receiveWebhook(plain, bare(), { secret }))).toMatchObject({ reason: 'malformed' });
    const declared = bare({ 'content-length': '5000' });
    expect(await failure(receiveWebhook(plain, declared, { secret, maxBodyBytes: 1_000 }))).toMatchObject({
      reason: 'too_large',
    });
  });

  it('may be as large as is allowed, and say so', async () => {
    const length = Buffer.byteLength(body);
    const request = requested(body, { 'content-length': String(length) });
    expect(await receiveWebhook(plain, request, { secret, maxBodyBytes: length })).toMatchObject({ payload: { n: 1 } });
  });
});

describe('the headers that a delivery is made of', () => {
  const event = (given: Record<string, string | readonly string[] | undefined>) =>
    verifyWebhook(plain, { body, headers: { ...headers, ...given }, secret }).then((delivery) => delivery.event);

  it('are undefined where they are missing', async () => {
    expect(await event({})).toBeUndefined();
    expect(await event({ 'x-example-event': undefined })).toBeUndefined();
  });

  it('are joined where they come more than once', async () => {
    expect(await event({ 'x-example-event': ['a', 'b'] })).toBe('a, b');
  });

  it('are asked for by name where nothing goes without', async () => {
    const strict: WebhookDefinition<ExampleDelivery> = {
      ...plain,
      toDelivery: (payload, given) => ({ event: given.require('X-Example-Event'), payload }),
    };
    expect(await failure(verifyWebhook(strict, { body, headers, secret }))).toMatchObject({
      reason: 'missing_header',
      message: expect.stringContaining('X-Example-Event'),
    });
    const whole = { ...headers, 'x-example-event': 'a' };
    expect(await verifyWebhook(strict, { body, headers: whole, secret })).toMatchObject({ event: 'a' });
  });
});

it('a provider that sends no time signs the body alone', async () => {
  expect(await signWebhook(plain, { body, secrets: [secret], time: 5_000 })).toBe(nodeSignature(secret, body));
});

it('A function given as secret that never settles does not keep the delivery for ever.', async () => {
  vi.useFakeTimers();
  try {
    const refused = failure(verifyWebhook(plain, { ...signed(body), secret: () => new Promise<string>(() => {}) }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await refused).toMatchObject({
      code: 'config_invalid',
      message: 'example webhook: the function given as secret failed or did not return within 10 seconds.',
    });
    expect(await verifyWebhook(plain, { ...signed(body), secret: async () => secret })).toBeDefined();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
