import { type VirtualClock, virtualClock } from '@wa-clients/core/testing';
import { onTestFinished } from 'vitest';

import { createGateway, type Gateway } from '../../src/index.ts';
import {
  type GatewayEvent,
  type GatewayStreamOptions,
  streamGatewayEvents,
  type StreamItem,
  type StreamStatus,
} from '../../src/realtime.ts';
import { type FakeGateway, fakeGateway } from '../../src/testing.ts';

/** A stream of a client of the fake, with what a test does to both. */
export interface Streaming {
  readonly fake: FakeGateway;
  readonly clock: VirtualClock;
  readonly gateway: Gateway;
  readonly statuses: readonly StreamStatus[];
  /** Opens a stream, and waits for its connection. */
  readonly open: (options?: GatewayStreamOptions) => Promise<AsyncIterator<StreamItem<GatewayEvent>, undefined>>;
  /** Publishes messages with these texts. */
  readonly say: (...texts: readonly string[]) => readonly GatewayEvent[];
}

/** Text of a message in short, or the reason of a gap in brackets. */
export function textOf(item: StreamItem<GatewayEvent> | undefined): string {
  if (item?.type === 'gap') return `(${[item.reason, ...(item.events ?? [])].join(' ')})`;
  const { event, payload } = item?.event ?? {};
  return event?.startsWith('message') ? String((payload as { body?: string }).body) : String(event);
}

/** A message to publish. */
export function message(body: string) {
  return {
    body,
    chatJid: '15550100734@s.whatsapp.net',
    fromMe: false,
    hasMedia: false,
    media: null,
    timestamp: 1_780_000_000_000,
    type: 'text',
    waMessageId: `3EB0${body}`,
  };
}

/** Texts of the next items; each is asked for when the one before it is there. */
export async function take(
  stream: AsyncIterator<StreamItem<GatewayEvent>, undefined>,
  count: number,
): Promise<string[]> {
  const texts: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- items arrive one after the other
  while (texts.length < count) texts.push(textOf((await stream.next()).value));
  return texts;
}

/** Makes a client of a fake; heartbeats and timeouts come when the test moves the clock, delays by themselves. */
export function streaming(): Streaming {
  const clock = virtualClock({ autoAdvanceBelowMs: 20_000 });
  const fake = fakeGateway({ clock });
  const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, clock });
  const statuses: StreamStatus[] = [];
  onTestFinished(() => gateway.close());
  return {
    fake,
    clock,
    gateway,
    statuses,
    async open(options) {
      let isOpen = () => {};
      const opened = new Promise<void>((resolve) => (isOpen = resolve));
      const onStatus = (status: StreamStatus) => {
        statuses.push(status);
        if (status.state === 'open') isOpen();
      };
      const all = { WebSocket: fake.realtime.WebSocket, onStatus, ...options };
      const stream = streamGatewayEvents(gateway, all)[Symbol.asyncIterator]();
      // Opened by the first call, whose item comes first all the same.
      const first = stream.next();
      first.catch(() => {});
      let isFirst = true;
      await opened;
      return {
        next: () => {
          if (!isFirst) return stream.next();
          isFirst = false;
          return first;
        },
        return: () => stream.return?.() ?? Promise.resolve({ done: true, value: undefined }),
      };
    },
    say: (...texts) => texts.map((text) => fake.realtime.publish('message', message(text))),
  };
}
