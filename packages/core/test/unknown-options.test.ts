import {
  call,
  type CallOptions,
  type ClientOptions,
  combineHooks,
  createLimiter,
  download,
  type Hooks,
  type LimiterOptions,
  traceHooks,
} from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import type { AnyListOptions } from '../src/list/options.ts';
import type { callOptionNames, clientOptionNames, hookNames, listOptionNames } from '../src/options/option-names.ts';
import type { StreamOptions, streamOptionNames } from '../src/streams/stream-options.ts';
import { exampleClient, getThing } from './support/client.ts';
import { address, refusal, silent } from './support/refusal.ts';

/** The words of a text, without what stands behind a colon. */
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? Words<First> | Words<Rest> : Name<Text>;
type Name<Text extends string> = Text extends `${infer First}:${string}` ? First : Text;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

const openClient = (options: object) => refusal(() => exampleClient(address, options));

describe('an option that does not exist', () => {
  it('is one that the types do not have', () => {
    const same: {
      readonly client: Same<Words<typeof clientOptionNames>, keyof ClientOptions>;
      readonly call: Same<Words<typeof callOptionNames>, keyof CallOptions>;
      readonly list: Same<Words<typeof listOptionNames> | keyof CallOptions, keyof AnyListOptions>;
      readonly stream: Same<Words<typeof streamOptionNames>, keyof StreamOptions>;
      readonly hook: Same<Words<typeof hookNames>, keyof Hooks>;
    } = { client: true, call: true, list: true, stream: true, hook: true };
    expect(Object.values(same)).not.toContain(false);
  });

  it.each([
    [{ baseURL: address }, 'baseURL', 'baseUrl'],
    [{ BaseUrl: address }, 'BaseUrl', 'baseUrl'],
    [{ header: {} }, 'header', 'headers'],
    [{ timeouts: {} }, 'timeouts', 'timeout'],
    [{ timeoutMs: 5 }, 'timeoutMs', 'timeout'],
    [{ retries: 5 }, 'retries', 'retry'],
    [{ apikey: 'k' }, 'apikey', 'apiKey'],
    [{ maxBodySize: 1 }, 'maxBodySize', 'maxBodyBytes'],
    [{ allowHTTP: true }, 'allowHTTP', 'allowHttp'],
    [{ fetchoptions: {} }, 'fetchoptions', 'fetch or fetchOptions'],
  ])('of a client, such as %j, is refused with the nearest that does', async (options, name, nearest) => {
    expect(await openClient(options)).toMatchObject({
      code: 'config_invalid',
      provider: 'example',
      message: `example: unknown option "${name}"; use ${nearest}.`,
    });
  });

  it('is told all that there are where none is like it', async () => {
    const { message } = (await openClient({ token: 'k' })) ?? {};
    expect(message).toContain('unknown option "token"; use apiKey or baseUrl or ');
  });

  it.each([
    [{ timeout: { attempt: 5 } }, 'unknown option "attempt"; use attemptMs.'],
    [{ timeout: 5_000 }, 'expected an object with attemptMs or totalMs, not Number.'],
    [{ retry: 5 }, 'expected an object with attempts or maxRetryAfterMs or budget, not Number.'],
    [{ retry: true }, 'expected an object with attempts or maxRetryAfterMs or budget, not Boolean.'],
    [{ retry: [5] }, 'expected an object with attempts or maxRetryAfterMs or budget, not Array.'],
    [{ timeout: new Map([['totalMs', 5]]) }, 'expected an object with attemptMs or totalMs, not Map.'],
    [{ fetchOptions: [['cache', 'reload']] }, 'fetchOptions must be of type object.'],
    [{ fetchOptions: new Map() }, 'fetchOptions must be of type object.'],
    [{ retry: { attempt: 5 } }, 'unknown option "attempt"; use attempts.'],
    [{ retry: { budget: { cap: 5 } } }, 'unknown option "cap"; use capacity.'],
    [{ fetch: 5 }, 'fetch must be of type function.'],
    [{ limiter: { perSecond: 5 } }, 'limiter must be of type function.'],
    [{ parseJson: 'JSON.parse' }, 'parseJson must be of type function.'],
    [{ validate: 'strict' }, 'validate must be of type function.'],
    [{ allowHttp: 'no' }, 'allowHttp must be of type boolean.'],
    [{ fetchOptions: 'no-store' }, 'fetchOptions must be of type object.'],
    [{ hooks: 5 }, 'hooks must be of type object.'],
    [{ clock: Date.now }, 'clock must be of type object.'],
    [{ clock: {} }, 'clock must be a clock.'],
    [{ timeout: Symbol('s') }, 'expected an object with attemptMs or totalMs, not Symbol.'],
    [{ timeout: 0 }, 'expected an object with attemptMs or totalMs, not Number.'],
    [{ hooks: { onAtempt() {} } }, 'unknown option "onAtempt"; use onAttemptStart or onAttemptEnd.'],
    [{ hooks: { onRetry: 'log' } }, 'onRetry must be of type function.'],
    [{ hooks: [{ onRetry() {} }, () => {}] }, 'hooks must be of type object.'],
  ])('within an option, and a value of another form, is refused: %j', async (options, what) => {
    const found = await openClient(options);
    expect(found).toMatchObject({ code: 'config_invalid' });
    expect(found?.message).toMatch(typeof what === 'string' ? `example: ${what}` : what);
  });

  it.each([
    [{ singal: undefined }, 'unknown option "singal"; use signal'],
    [{ pageSize: 5 }, 'unknown option "pageSize"'],
    [{ timeout: 5_000 }, 'expected an object with attemptMs or totalMs, not Number'],
    [{ timeout: { total: 5 } }, 'unknown option "total"; use totalMs'],
    [{ retry: 2 }, 'expected an object with attempts or maxRetryAfterMs, not Number'],
    [{ signal: new AbortController() }, 'signal must be of type AbortSignal'],
    [{ signal: 5 }, 'signal must be of type AbortSignal'],
    [{ fetchOptions: 'no-store' }, 'fetchOptions must be of type object'],
    ...[5_000, 'options', [], ['signal'], new Map(), () => {}, new AbortController().signal, Promise.resolve()].map(
      (options) => [options, 'expected an object with signal or timeout or '],
    ),
  ] as [never, string][])('of a call, such as %j, is refused before anything is sent', async (options, what) => {
    const { client, fetch } = silent();
    for (const attempt of [
      () => call(client, getThing, { id: 1 }, options),
      () => download(client, `${address}/file`, options),
    ]) {
      const found = await refusal(attempt);
      expect(found).toMatchObject({ code: 'request_invalid', provider: 'example' });
      expect(found?.message).toContain(what);
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it('of combined hooks is refused, and data beside the hooks is not', async () => {
    expect(await refusal(() => combineHooks({ onAtempt() {} } as Hooks))).toMatchObject({
      code: 'config_invalid',
      message: 'combineHooks: unknown option "onAtempt"; use onAttemptStart or onAttemptEnd.',
    });
    expect(await refusal(() => combineHooks({ count: 0, onRetry() {} } as Hooks))).toBeUndefined();
  });

  it('of a limiter is refused, too', async () => {
    expect(await refusal(() => createLimiter({ perMinute: 5 } as object))).toMatchObject({
      code: 'config_invalid',
      message: 'createLimiter: unknown option "perMinute"; use perSecond.',
    });
  });

  it('of traces is refused, and a tracer that is none', async () => {
    for (const [tracer, options, text] of [
      [undefined, undefined, 'the first argument must be a tracer, such as trace.getTracer(name).'],
      [{}, undefined, 'the first argument must be a tracer, such as trace.getTracer(name).'],
      [{ startSpan() {} }, { attribute: {} }, 'unknown option "attribute"; use attributes.'],
    ] as const) {
      expect(await refusal(() => traceHooks(tracer as never, options as object))).toMatchObject({
        code: 'config_invalid',
        message: `traceHooks: ${text}`,
      });
    }
  });

  it('of a limiter that has another form is refused as well', async () => {
    expect(await refusal(() => createLimiter({ lane: 'to' } as unknown as LimiterOptions))).toMatchObject({
      code: 'config_invalid',
      message: 'createLimiter: lane must be of type function.',
    });
  });

  it('does not keep null, undefined and no options at all from being none', async () => {
    expect(await openClient({ timeout: undefined, retry: undefined, headers: undefined })).toBeUndefined();
    const { client } = silent();
    await call(client, getThing, { id: 1 }, { timeout: undefined, retry: undefined });
    await call(client, getThing, { id: 1 }, undefined);
    await call(client, getThing, { id: 1 }, null as never);
    await download(client, `${address}/file`, null as never);
    expect(createLimiter(null as never)).toBeTypeOf('function');
    expect(
      await openClient({ clock: null, fetch: null, hooks: null, limiter: null, parseJson: null, validate: null }),
    ).toBeUndefined();
  });
});
