import { describe, expect, it, onTestFinished } from 'vitest';

import { createGateway } from '../src/index.ts';
import { type GatewayStreamOptions, streamGatewayEvents } from '../src/realtime.ts';
import { textOf } from './support/streaming.ts';

interface Served {
  readonly say: (...frames: readonly object[]) => void;
  readonly close: (code: number) => void;
}

const event = (id: string, body: string) => ({ id, event: 'message', timestamp: 1, payload: { body } });
const connected = { event: 'connected', heartbeatSeconds: 20, timestamp: 1_780_000_000_000 };
const idOf = (number: number) => `evt_01K${String(number).padStart(23, '0')}`;

/** A stream from a service that sends what `serve` does on each connection, counted from 0. */
function watch(serve: (socket: Served, number: number) => void, options: GatewayStreamOptions = {}) {
  let opened = 0;
  class Socket extends EventTarget {
    constructor() {
      super();
      const number = opened;
      opened += 1;
      const dispatch = (type: string, fields: object) => this.dispatchEvent(Object.assign(new Event(type), fields));
      queueMicrotask(() => {
        dispatch('open', {});
        serve(
          {
            say: (...frames) => {
              for (const frame of frames) dispatch('message', { data: JSON.stringify(frame) });
            },
            close: (code) => void dispatch('close', { code }),
          },
          number,
        );
      });
    }

    close() {}
  }
  const gateway = createGateway({
    apiKey: 'test-key',
    baseUrl: 'https://gateway.example.com',
    fetch: async () => Response.json({ ticket: 'rt_1' }, { status: 201 }),
  });
  onTestFinished(() => gateway.close());
  const reconnect = { attempts: 2, maxDelayMs: 1 };
  return streamGatewayEvents(gateway, { WebSocket: Socket, reconnect, ...options })[Symbol.asyncIterator]();
}

describe('the events of a service that does not do as it should', () => {
  it('are told of a gap although no greeting comes first', async () => {
    const stream = watch(
      ({ close, say }, number) => {
        say(event(idOf(number), `${number}`));
        if (number === 0) close(1006);
      },
      { firehose: true },
    );
    const texts = [await stream.next(), await stream.next(), await stream.next()].map(({ value }) => textOf(value));
    expect(texts).toEqual(['0', '(not_replayed)', '1']);
  });

  it.each([
    ['without an id', { event: 'message', payload: { body: 'a' } }],
    ['with an empty id', event('', 'a')],
    ['with a number as id', { ...event('', 'a'), id: 7 }],
  ])('are no control frames when one comes %s, which would lose it', async (_, frame) => {
    const stream = watch(({ say }) => say(connected, frame, event(idOf(1), 'b')));
    await expect(stream.next()).rejects.toMatchObject({ code: 'wrong_shape', checkpoint: expect.any(String) });
  });

  it('are asked for again after an error of the service, whatever it is', async () => {
    const stream = watch(
      ({ say }, number) =>
        number === 0
          ? say(connected, { event: 'error', error: 'stream_overloaded' })
          : say(connected, event(idOf(1), 'a')),
      { events: ['message'] },
    );
    expect([textOf((await stream.next()).value), textOf((await stream.next()).value)]).toEqual([
      '(not_replayed message)',
      'a',
    ]);
  });

  it('come to their end when few may wait and the whole log is replayed in place of what is new', async () => {
    const old = Array.from({ length: 200 }, (_, number) => event(idOf(number), `old ${number}`));
    const stream = watch(
      ({ close, say }, number) => {
        if (number > 0) return say(connected, ...old, { event: 'ping' });
        say(connected, { event: 'ping' }, event(idOf(5_000), 'a'), event(idOf(5_001), 'b'));
        close(1006);
      },
      { maxBuffered: 1, events: ['message'] },
    );
    const texts: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- items arrive one after the other
    while (texts.length < 4) texts.push(textOf((await stream.next()).value));
    expect(texts).toEqual(['a', 'b', '(position_unknown message)', 'old 0']);
  });
});
