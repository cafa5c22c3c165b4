import { createContext, runInContext } from 'node:vm';

import { fromEnv, isWaError } from '@wa-clients/core';
import { verifyWebhook, WebhookInvalidError } from '@wa-clients/core/webhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { hmac, toHex } from '../src/webhooks/hmac.ts';
import { sameBytes } from '../src/webhooks/same-bytes.ts';
import { nodeSignature, plain, stoppedClock, timed } from './support/webhooks.ts';

const secret = 'whsec_canary-4711';
const body = '{"message":"Grüße 👋","n":1}';
const header = 'x-example-signature';
const signed = { body, headers: { [header]: nodeSignature(secret, body) }, secret };

afterEach(() => vi.restoreAllMocks());

async function refusal(outcome: Promise<unknown>): Promise<WebhookInvalidError> {
  const error: unknown = await outcome.then(
    () => new Error('accepted'),
    (reason: unknown) => reason,
  );
  if (!isWaError(error, 'webhook_invalid')) throw error;
  return error;
}

describe('the digest', () => {
  // RFC 4231, test cases 1 and 2: the keys are text there too.
  it.each([
    ['\u000B'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    ['Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ])('is that of the standard (%#)', async (key, data, digest) => {
    const bytes = await hmac(key, new TextEncoder().encode(data));
    expect(toHex(bytes ?? new Uint8Array())).toBe(digest);
  });

  // The same test cases for SHA-512.
  it.each([
    [
      '\u000B'.repeat(20),
      'Hi There',
      '87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854',
    ],
    [
      'Jefe',
      'what do ya want for nothing?',
      '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
    ],
  ])('is that of the standard with the longer hash (%#)', async (key, data, digest) => {
    const bytes = await hmac(key, new TextEncoder().encode(data), 'SHA-512');
    expect(toHex(bytes ?? new Uint8Array())).toBe(digest);
  });
});

describe('a delivery', () => {
  it('passes with its event and its parsed body, as text and as bytes', async () => {
    const wanted = { event: 'a', payload: { message: 'Grüße 👋', n: 1 } };
    const headers = { ...signed.headers, 'X-EXAMPLE-EVENT': 'a' };
    expect(await verifyWebhook(plain, { ...signed, headers })).toEqual(wanted);
    expect(await verifyWebhook(plain, { ...signed, headers, body: new TextEncoder().encode(body) })).toEqual(wanted);
    expect(await verifyWebhook(plain, { ...signed, headers, body: Buffer.from(body) })).toEqual(wanted);
    const shared = new Uint8Array(new SharedArrayBuffer(Buffer.byteLength(body)));
    shared.set(Buffer.from(body));
    expect(await verifyWebhook(plain, { ...signed, headers, body: shared })).toEqual(wanted);
    const foreign: unknown = runInContext(`new Uint8Array(${JSON.stringify([...Buffer.from(body)])})`, createContext());
    expect(await verifyWebhook(plain, { ...signed, headers, body: foreign as Uint8Array })).toEqual(wanted);
  });

  it('is found by a header of any case, in every kind of headers', async () => {
    const value = signed.headers[header] ?? '';
    for (const headers of [
      new Headers({ 'X-Example-Signature': value }),
      { 'X-Example-Signature': value },
      { 'X-EXAMPLE-SIGNATURE': [value] },
      { 'x-example-signature': value, host: undefined, 'set-cookie': ['a', 'b'], get: 'a header of that name' },
    ]) {
      expect(await verifyWebhook(plain, { ...signed, headers })).toMatchObject({ payload: { n: 1 } });
    }
  });

  it('is refused when its signature comes twice, whatever the second one is', async () => {
    const value = signed.headers[header] ?? '';
    for (const headers of [
      { 'x-example-signature': value, 'X-Example-Signature': '0'.repeat(64) },
      { 'x-example-signature': [value, value] },
      new Headers([
        [header, value],
        [header, value],
      ]),
    ]) {
      expect(await refusal(verifyWebhook(plain, { ...signed, headers }))).toMatchObject({ reason: 'malformed' });
    }
  });

  it('is refused without its header, with the status to answer', async () => {
    for (const headers of [{}, { [header]: '' }, { [header]: undefined }, new Headers()]) {
      const error = await refusal(verifyWebhook(plain, { ...signed, headers }));
      expect(error).toMatchObject({ reason: 'missing_header', status: 401, provider: 'example' });
      expect(error).toBeInstanceOf(WebhookInvalidError);
      expect(error.name).toBe('WebhookInvalidError');
      expect(error.message).toContain('X-Example-Signature is missing');
    }
  });

  it.each([
    '',
    'zz',
    '0'.repeat(63),
    '0'.repeat(65),
    `sha256=${'0'.repeat(64)}`,
    'A'.repeat(64),
    `${'0'.repeat(64)}\n`,
  ])('is refused with a signature that is none: %j', async (value) => {
    const error = await refusal(verifyWebhook(plain, { ...signed, headers: { [header]: value } }));
    expect(error).toMatchObject(value === '' ? { status: 401 } : { reason: 'malformed', status: 400 });
  });

  it('is refused when genuine, yet not a JSON object in UTF-8', async () => {
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '"text"',
      '1',
      Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    ]) {
      const headers = { [header]: nodeSignature(secret, text) };
      const error = await refusal(verifyWebhook(plain, { body: text, headers, secret }));
      expect(error).toMatchObject({ reason: 'malformed', status: 400 });
    }
  });

  it.each([{ message: 'parsed' }, ['a'], null, undefined, 7, new ArrayBuffer(2), new Uint16Array(2)])(
    'is a mistake of the app as anything but text or bytes (%#)',
    async (parsed) => {
      const outcome = verifyWebhook(plain, { ...signed, body: parsed as never });
      await expect(outcome).rejects.toMatchObject({
        code: 'config_invalid',
        message: expect.stringMatching(/raw text or bytes.*express\.raw/),
      });
    },
  );

  it('is parsed from the bytes that were checked, whatever the app does to its buffer meanwhile', async () => {
    const buffer = Buffer.from(body);
    const outcome = verifyWebhook(plain, { ...signed, body: buffer });
    buffer.fill(0);
    expect(await outcome).toMatchObject({ payload: { n: 1 } });
  });
});

describe('a secret', () => {
  it('can be one of several, and come from a function', async () => {
    for (const given of [[secret], ['new', secret], [secret, 'old'], () => secret, async () => ['new', secret]]) {
      expect(await verifyWebhook(plain, { ...signed, secret: given })).toMatchObject({ payload: { n: 1 } });
    }
    expect(await refusal(verifyWebhook(plain, { ...signed, secret: ['new', 'old'] }))).toMatchObject({
      reason: 'bad_signature',
      status: 401,
    });
  });

  it.each([[''], [[]], [['a', '']], [undefined], [7], [[secret, 7]], [() => '']])(
    'is refused when it is none: %j',
    async (none) => {
      const outcome = verifyWebhook(plain, { ...signed, secret: none as string });
      await expect(outcome).rejects.toMatchObject({ code: 'config_invalid' });
    },
  );

  it('of a function that fails is named without the reason, which could hold it', async () => {
    const failing = () => Promise.reject(new Error(`vault of ${secret}`));
    const error: unknown = await verifyWebhook(plain, { ...signed, secret: failing }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'config_invalid' });
    expect((error as Error).cause).toBeUndefined();
  });

  it('of a variable that is not set is named', async () => {
    const outcome = verifyWebhook(plain, { ...signed, secret: fromEnv('NO_SUCH_WEBHOOK_SECRET') });
    await expect(outcome).rejects.toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('NO_SUCH_WEBHOOK_SECRET is not set'),
    });
  });

  it('is tried together with all the others, and each signature with each, whichever matches first', async () => {
    const sign = vi.spyOn(crypto.subtle, 'sign');
    await verifyWebhook(plain, { ...signed, secret: [secret, 'b', 'c'] });
    expect(sign).toHaveBeenCalledTimes(3);
  });
});

describe('a comparison', () => {
  it('looks at every byte, wherever the first difference is', () => {
    const digest = Uint8Array.from({ length: 32 }, (_, index) => index);
    const reads = [undefined, 0, 15, 31].map((place) => {
      const other = Uint8Array.from(digest);
      if (place !== undefined) other[place] = 255;
      let count = 0;
      const counted = new Proxy(other, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
          return Reflect.get(target, key, target) as unknown;
        },
      });
      expect(sameBytes(counted, digest)).toBe(place === undefined);
      return count;
    });
    expect(reads).toEqual([32, 32, 32, 32]);
    expect(sameBytes(digest, digest.subarray(1))).toBe(false);
    expect(sameBytes(digest, new Uint8Array(0))).toBe(false);
    expect(sameBytes(new Uint8Array(31), new Uint8Array(32))).toBe(false);
  });
});

describe('a signed time', () => {
  const now = 1_800_000_000_000;
  const at = (seconds: number | string) => ({
    body,
    secret,
    headers: { [header]: `${seconds} ${nodeSignature(secret, `${seconds}.${body}`)}` },
  });
  const seconds = now / 1000;

  it('may lie 300 seconds off, either way, and no millisecond more', async () => {
    const attempt = (sent: number, clockMs: number) =>
      verifyWebhook(timed, { ...at(sent), clock: stoppedClock(clockMs) });
    await attempt(seconds, now);
    await attempt(seconds - 300, now);
    await attempt(seconds + 300, now);
    expect(await refusal(attempt(seconds - 300, now + 1))).toMatchObject({ reason: 'too_old', status: 401 });
    expect(await refusal(attempt(seconds + 300, now - 1))).toMatchObject({ reason: 'too_new', status: 401 });
  });

  it('may lie as far off as the app says', async () => {
    const attempt = (sent: number, toleranceMs: number) =>
      verifyWebhook(timed, { ...at(sent), clock: stoppedClock(now), toleranceMs });
    await attempt(seconds - 10, 10_000);
    expect(await refusal(attempt(seconds - 11, 10_000))).toMatchObject({ reason: 'too_old' });
    await attempt(seconds, 0);
    expect(await refusal(attempt(seconds - 1, 0))).toMatchObject({ reason: 'too_old' });
    await attempt(1, Number.POSITIVE_INFINITY);
    for (const none of [-1, Number.NaN]) {
      await expect(attempt(seconds, none)).rejects.toMatchObject({ code: 'config_invalid' });
    }
  });

  it('is looked at only in what is genuine, so that a refusal tells a stranger nothing', async () => {
    const old = { ...at(seconds - 9_999), secret: 'another', clock: stoppedClock(now) };
    expect(await refusal(verifyWebhook(timed, old))).toMatchObject({ reason: 'bad_signature' });
  });

  it('cannot be given to a body that was signed without it, or with another', async () => {
    const bare = nodeSignature(secret, body);
    const clock = stoppedClock(now);
    const moved = at(seconds - 600).headers[header]?.replace(String(seconds - 600), String(seconds)) ?? '';
    for (const value of [`${seconds} ${bare}`, moved]) {
      const outcome = verifyWebhook(timed, { body, secret, clock, headers: { [header]: value } });
      expect(await refusal(outcome)).toMatchObject({ reason: 'bad_signature' });
    }
  });

  it('comes with up to 16 signatures, any of which may match', async () => {
    const clock = stoppedClock(now);
    const right = nodeSignature(secret, `${seconds}.${body}`);
    const attempt = (signatures: string[]) =>
      verifyWebhook(timed, { body, secret, clock, headers: { [header]: [seconds, ...signatures].join(' ') } });
    const wrong = Array.from({ length: 15 }, (_, index) => index.toString(16).repeat(64));
    await attempt([right, ...wrong]);
    await attempt([...wrong, right]);
    await attempt(['not hex', right]);
    expect(await refusal(attempt(wrong))).toMatchObject({ reason: 'bad_signature' });
    expect(await refusal(attempt([right, right, ...wrong]))).toMatchObject({ reason: 'malformed' });
    expect(await refusal(attempt([]))).toMatchObject({ reason: 'malformed' });
  });
});
