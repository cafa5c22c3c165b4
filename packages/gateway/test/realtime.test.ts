import { describe, expect, it } from 'vitest';

import { createGateway, isWaError } from '../src/index.ts';
import { streamGatewayEvents } from '../src/realtime.ts';
import { message, streaming, take, textOf } from './support/streaming.ts';

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => String(from + index));

describe('the events of the gateway', () => {
  it('are returned as they come, each with the checkpoint after it', async () => {
    const { open, say } = streaming();
    const stream = await open();
    const [sent] = say('one', 'two');
    const { value } = await stream.next();
    expect(value).toEqual({ type: 'event', event: sent, checkpoint: expect.stringMatching(/^[\w-]+$/) });
    expect(await take(stream, 1)).toEqual(['two']);
  });

  it('ask for nothing before they are iterated', async () => {
    const { fake, gateway } = streaming();
    streamGatewayEvents(gateway, { WebSocket: fake.realtime.WebSocket });
    expect(fake.requests).toEqual([]);
  });

  it('continue after a break with what was sent meanwhile, and tell what is not stored', async () => {
    const { fake, open, say } = streaming();
    const stream = await open();
    say('1', '2');
    expect(await take(stream, 2)).toEqual(['1', '2']);
    fake.realtime.disconnect();
    say('3', '4');
    expect(await take(stream, 3)).toEqual(['(not_logged session.status auth.qr auth.code)', '3', '4']);
    say('5');
    expect(await take(stream, 1)).toEqual(['5']);
  });

  it('tell of no events that the app does not want', async () => {
    const { fake, open, say } = streaming();
    const stream = await open({ events: ['message'] });
    say('1', '2');
    fake.realtime.publish('call.incoming', { callId: 'c', from: 'a', isGroup: false, timestamp: 1 });
    expect(await take(stream, 2)).toEqual(['1', '2']);
    fake.realtime.disconnect(1000);
    say('3');
    expect(await take(stream, 1)).toEqual(['3']);
  });

  it('are asked for without a filter, since a filtered replay would hide that it was cut', async () => {
    const { fake, open } = streaming();
    await open({ events: ['message'], session: 'sess_01HZX' });
    expect(fake.requests[0]?.body).toEqual({ scope: 'session', session: 'sess_01HZX' });
  });

  it('are replayed to the last one, although the service replays 200 at a time', async () => {
    const { fake, open, say } = streaming();
    const stream = await open({ events: ['message'] });
    say('a', 'b');
    expect(await take(stream, 2)).toEqual(['a', 'b']);
    fake.realtime.disconnect();
    say(...numbers(1_000));
    expect(await take(stream, 1_000)).toEqual(numbers(1_000));
    say('c');
    expect(await take(stream, 1)).toEqual(['c']);
  });

  it('come once, although the service repeats events after a replay', async () => {
    const { fake, open, say } = streaming();
    fake.realtime.repeatReplayed(5);
    const stream = await open({ events: ['message'] });
    say('a', 'b');
    expect(await take(stream, 2)).toEqual(['a', 'b']);
    fake.realtime.disconnect();
    say(...numbers(10));
    expect(await take(stream, 10)).toEqual(numbers(10));
    fake.realtime.disconnect();
    say('c');
    expect(await take(stream, 1)).toEqual(['c']);
  });

  it('get back what was lost on its way while the connection was open, once it is opened again', async () => {
    const { fake, open, say } = streaming();
    const stream = await open({ events: ['message'] });
    say('1', '2');
    expect(await take(stream, 2)).toEqual(['1', '2']);
    fake.realtime.publish('message', message('3'), { sent: false });
    fake.realtime.disconnect();
    say('4');
    expect(await take(stream, 2)).toEqual(['3', '4']);
  });

  it('tell a gap when the service does not know the last event any more, and repeat nothing', async () => {
    const { clock, fake, open, say } = streaming();
    const stream = await open({ events: ['message'] });
    say('1', '2', '3');
    expect(await take(stream, 3)).toEqual(['1', '2', '3']);
    fake.realtime.disconnect();
    fake.realtime.forget(3);
    say('4', '5');
    const next = stream.next();
    // Nothing but the heartbeat says that the replay is over.
    await clock.advance(21_000);
    expect(textOf((await next).value)).toBe('(position_unknown message)');
    expect(await take(stream, 2)).toEqual(['4', '5']);
  });

  it('tell a gap instead of the beginning of the log after an id that is not in it', async () => {
    const { clock, fake, open, say } = streaming();
    say(...numbers(250));
    await clock.advance(3_600_000);
    const { id } = fake.realtime.publish('session.status', { status: 'working' });
    const stream = await open({ since: id, events: ['message'] });
    expect(await take(stream, 1)).toEqual(['(position_unknown message)']);
    say('new');
    expect(await take(stream, 1)).toEqual(['new']);
  });

  it('never resume after events that are not stored', async () => {
    const { fake, open, say } = streaming();
    const stream = await open();
    say('1', '2');
    fake.realtime.publish('auth.qr', { code: 'x' });
    expect(await take(stream, 3)).toEqual(['1', '2', 'auth.qr']);
    fake.realtime.disconnect();
    say('3');
    expect((await take(stream, 2))[1]).toBe('3');
  });

  it('continue after an id, and after a checkpoint in another process', async () => {
    const { open, say } = streaming();
    const [first] = say(...numbers(5));
    const stream = await open({ since: first?.id, events: ['message'] });
    expect(await take(stream, 2)).toEqual(['2', '3']);
    const { value } = await stream.next();
    await stream.return?.();
    const resumed = await open({ resume: value?.checkpoint, events: ['message'] });
    say('6');
    expect(await take(resumed, 2)).toEqual(['5', '6']);
  });

  it('tell a gap where there was no event yet to resume after', async () => {
    const { fake, open, say } = streaming();
    const stream = await open();
    fake.realtime.disconnect();
    expect(await take(stream, 1)).toEqual(['(not_replayed)']);
    say('1');
    expect(await take(stream, 1)).toEqual(['1']);
  });

  it('of all organizations are not replayed, and say so', async () => {
    const { fake, open, say } = streaming();
    const stream = await open({ firehose: true });
    say('1', '2');
    expect(await take(stream, 2)).toEqual(['1', '2']);
    fake.realtime.disconnect();
    expect(await take(stream, 1)).toEqual(['(not_replayed)']);
    expect(fake.requests.map(({ body }) => body)).toEqual([{ scope: 'firehose' }, { scope: 'firehose' }]);
  });

  it('ask again when a replay fails', async () => {
    const { fake, open, say, statuses } = streaming();
    const stream = await open({ events: ['message'] });
    say('1', '2');
    expect(await take(stream, 2)).toEqual(['1', '2']);
    fake.realtime.failReplay();
    fake.realtime.disconnect();
    say('3');
    expect(await take(stream, 1)).toEqual(['3']);
    expect(statuses.filter(({ state }) => state === 'connecting')).toHaveLength(3);
  });

  it('are heard of no more after two and a half heartbeats, and are asked for again', async () => {
    const { clock, fake, open, say, statuses } = streaming();
    const stream = await open({ events: ['message'] });
    say('1', '2');
    expect(await take(stream, 2)).toEqual(['1', '2']);
    const next = stream.next();
    await clock.advance(100_000);
    expect(statuses.filter(({ state }) => state === 'waiting')).toEqual([]);
    fake.realtime.silence();
    await clock.advance(51_000);
    expect(statuses.find(({ state }) => state === 'waiting')).toMatchObject({ error: { code: 'timed_out' } });
    say('3');
    expect(textOf((await next).value)).toBe('3');
  });

  it('wait in a bounded queue while the app is slow, and then continue without a loss', async () => {
    const { fake, open, say, statuses } = streaming();
    const stream = await open({ events: ['message'], maxBuffered: 50 });
    say(...numbers(2));
    expect(await take(stream, 2)).toEqual(numbers(2));
    say(...numbers(500, 3));
    expect(fake.realtime.connections()).toBe(0);
    expect(await take(stream, 500)).toEqual(numbers(500, 3));
    expect(statuses.filter(({ state }) => state === 'paused').length).toBeGreaterThan(0);
    expect(statuses.filter(({ state }) => state === 'waiting')).toEqual([]);
  });

  it('end with a checkpoint when a capability is missing', async () => {
    const { fake } = streaming();
    const refused = createGateway({ apiKey: 'wrong-key', baseUrl: fake.baseUrl, fetch: fake.fetch });
    const stream = streamGatewayEvents(refused, { WebSocket: fake.realtime.WebSocket })[Symbol.asyncIterator]();
    const error = await stream.next().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unauthorized', operation: 'realtime.events', checkpoint: expect.any(String) });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('need a WebSocket, and say where one is to be had', async () => {
    const { fake, gateway } = streaming();
    const platform = globalThis as { WebSocket?: unknown };
    const { WebSocket } = platform;
    delete platform.WebSocket;
    const outcome = streamGatewayEvents(gateway)[Symbol.asyncIterator]().next();
    await expect(outcome).rejects.toThrow(/give one as the option WebSocket/);
    platform.WebSocket = WebSocket;
    expect(fake.realtime.connections()).toBe(0);
  });

  it.each([
    [{ sinze: 'evt_1' }, /unknown option "sinze"/],
    [{ since: 'evt_1', resume: 'x' }, /since or resume/],
    [{ since: 'bogus' }, /since must be the id of an event/],
    [{ since: 'evt_1' }, /since must be the id of an event/],
    [{ events: [] }, /events must be an array/],
    [{ events: 'message' }, /events must be an array/],
    [{ events: ['message', ''] }, /events must be an array/],
    [{ events: [7] }, /events must be an array/],
    [{ session: '' }, /session and since must not be empty/],
    [{ since: '' }, /session and since must not be empty/],
    [{ heartbeatMs: 0 }, /heartbeatMs/],
    [{ firehose: true, session: 's' }, /firehose/],
    [{ resume: 'x' }, /checkpoint is damaged/],
    [{ maxBuffered: 0 }, /maxBuffered/],
    [{ heartbeatMs: '5' }, /heartbeatMs/],
    [{ reconnect: { attemps: 3 } }, /unknown option "attemps"; use attempts/],
  ])('refuse the options %j before anything is sent', async (options, problem) => {
    const { fake, gateway } = streaming();
    const iterate = async () => {
      for await (const _ of streamGatewayEvents(gateway, options as object)) break;
    };
    await expect(iterate()).rejects.toThrow(problem);
    expect(fake.requests).toEqual([]);
  });

  it('take no checkpoint of another session', async () => {
    const { fake, gateway, open, say } = streaming();
    const stream = await open();
    say('1');
    const { value } = await stream.next();
    const resume = value?.checkpoint;
    const other = streamGatewayEvents(gateway, { resume, session: 's', WebSocket: fake.realtime.WebSocket });
    expect(() => other[Symbol.asyncIterator]()).toThrow(/belongs to another stream/);
  });

  it('show neither key nor ticket in an error', async () => {
    const { fake, gateway } = streaming();
    const urls: string[] = [];
    const Refusing = function Refusing(url: string) {
      urls.push(url);
      throw new Error(`cannot open ${url}`);
    };
    const stream = streamGatewayEvents(gateway, { WebSocket: Refusing as never })[Symbol.asyncIterator]();
    const error = await stream.next().catch((reason: unknown) => reason);
    expect(isWaError(error, 'config_invalid')).toBe(true);
    const ticket = new URL(urls[0] ?? '').searchParams.get('ticket');
    expect(ticket).toMatch(/^rt_/);
    expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain(ticket);
    expect(fake.realtime.connections()).toBe(0);
  });
});
