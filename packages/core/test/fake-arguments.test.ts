import { createFake, fault, virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { checkDelivery } from '../src/testing/check-delivery.ts';
import { checkReceived } from '../src/testing/check-received.ts';

const fake = createFake({
  baseUrl: 'https://api.example.com',
  routes: [{ operation: 'things.get', method: 'GET', path: '/things/{id}', handle: () => ({ status: 200, body: {} }) }],
  failure: (status) => ({ status }),
});

describe('a fault', () => {
  it.each([
    [],
    [undefined],
    [fault.reset],
    [429],
    ['reset'],
    [{ status: 429 }],
    [{ kind: 'reset' }],
    [[fault.reset()]],
  ])('is none of %o, which would leave the fake as it is', (...given) => {
    expect(() => fake.fail('things.get', ...(given as never[]))).toThrow(
      /^fail takes an operation and one fault or more/,
    );
  });

  it.each([
    [() => fault.status(undefined as never), 'fault.status: undefined is no status for it.'],
    [() => fault.status('429' as never), 'fault.status: 429 is no status for it.'],
    [() => fault.status(42), 'fault.status: 42 is no status for it.'],
    [() => fault.status(429, { retryAfer: 1 } as object), 'fault.status: unknown option "retryAfer"; use retryAfter.'],
    [() => fault.status(429, { retryAfter: 'soon' } as never), 'fault.status: retryAfter must be of type number.'],
    [() => fault.status(429, { retryAfter: -1 }), 'fault.status: retryAfter must be a number of seconds from 0.'],
    [
      () => fault.status(429, 5 as never),
      'fault.status: expected an object with retryAfter or headers or body, not Number.',
    ],
    [() => fault.html(600), 'fault.html: 600 is no status for it.'],
    [() => fault.redirect(200 as never, '/x'), 'fault.redirect: 200 is no status for it.'],
    [() => fault.redirect(302, undefined as never), 'fault.redirect: give where it leads, as a text.'],
    [() => fault.change(undefined as never), 'fault.change: give a function that changes the body.'],
    [
      () => fault.oversize(100, { declred: false } as object),
      'fault.oversize: unknown option "declred"; use declared.',
    ],
  ])('that cannot be is refused when it is made: %#', (make, text) => {
    expect(make).toThrow(new RangeError(text));
  });

  it('of a status can have null for its options', () => {
    expect(fault.status(429, null as never).kind).toBe('status');
  });
});

describe('a virtual clock', () => {
  it.each([
    [{ startMS: 1 }, 'unknown option "startMS"; use startMs'],
    [{ startMs: '2026-06-01' }, 'startMs must be of type number'],
    [{ startMs: new Date() }, 'startMs must be of type number'],
    [{ startMs: Number.NaN }, 'startMs needs milliseconds, as a number'],
    [{ autoAdvanceBelowMs: '5' }, 'autoAdvanceBelowMs must be of type number'],
  ])('refuses %j', (options, text) => {
    expect(() => virtualClock(options as object)).toThrow(new RangeError(`virtualClock: ${text}.`));
  });

  it.each([undefined, '5', Number.NaN, new Date(0)])('moves by milliseconds, and not by %o', async (ms) => {
    const clock = virtualClock();
    const start = clock.now();
    await expect(clock.advance(ms as never)).rejects.toThrow(RangeError);
    expect(() => clock.setDate(ms as never)).toThrow(RangeError);
    expect(clock.now()).toBe(start);
  });
});

describe('a fake that listens', () => {
  it.each([
    [{ prot: 8080 }, 'unknown option "prot"; use port or host or allowRemote or around'],
    [8080, 'expected an object with port or host or allowRemote or around, not Number'],
    [{ around: 5 }, 'around must be of type function'],
  ])('refuses %j', async (options, text) => {
    await expect(fake.listen(options as object)).rejects.toThrow(new RangeError(`listen: ${text}.`));
  });
});

describe('a delivery of a fake', () => {
  const examples = { 'message.received': {}, 'message.sent': {} };

  it.each([
    [
      'mesage.received',
      {},
      /unknown event "mesage\.received"; use message\.received or message\.sent, or give its payload/,
    ],
    ['message.received', { paylod: {} }, /unknown option "paylod"; use payload/],
    [undefined, {}, /needs the name of an event/],
  ])('of %j with %j is refused', (event, options, text) => {
    expect(() => checkDelivery(event, options, examples)).toThrow(text);
  });

  it('of an event that nobody documented has the payload of the test', () => {
    expect(checkDelivery('message.starred', { payload: {} }, examples)).toEqual({ payload: {} });
    expect(checkDelivery('message.sent', null, examples)).toEqual({});
  });
});

describe('a message to a fake', () => {
  it.each([
    [undefined, 'receive: give `from`, who the message is from.'],
    [{ form: '+1' }, 'receive: unknown option "form"; use from or text.'],
    [{ from: 14_155_550_123 }, 'receive: from must be of type string.'],
  ])('is not %j', (message, text) => {
    expect(() => checkReceived(message as never, 'from:string text:string')).toThrow(new RangeError(text));
  });
});
