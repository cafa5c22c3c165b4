import { createGateway } from '@wa-clients/gateway';
import { streamGatewayEvents } from '@wa-clients/gateway/realtime';
import { createWapikit } from '@wa-clients/wapikit';
import { streamWapikitEvents } from '@wa-clients/wapikit/realtime';

import { type Behaviour, type Context, expectFailure, expectSame } from './support.ts';

const apiKey = 'test-key';

/** Makes the fake of a provider send events on its streams, or break them. */
async function events({ input }: Context, provider: string, what: number | 'break'): Promise<void> {
  await fetch(`${input.api}/events/${provider}/${what}`, { method: 'POST' });
}

/** Streams of events on whatever of WebSocket and streaming fetch the runtime has. */
export const streams: readonly Behaviour[] = [
  {
    name: 'gateway: events over a WebSocket are resumed after a break, or refused where there is none',
    async run(context) {
      const client = createGateway({ apiKey, baseUrl: `${context.input.api}/fakes/gateway` });
      const stream = streamGatewayEvents(client, {
        events: ['message'],
        reconnect: { maxDelayMs: 10 },
        onStatus: ({ state }) => {
          if (state === 'open' && found.length === 0) void events(context, 'gateway', 3);
        },
      })[Symbol.asyncIterator]();
      const found: unknown[] = [];
      if (typeof WebSocket === 'undefined')
        return void (await expectFailure(stream.next(), { code: 'config_invalid' }));
      while (found.length < 306) {
        const { value } = await stream.next();
        found.push(value?.type === 'event' && value.event.event === 'message' ? value.event.payload.body : value);
        if (found.length !== 3) continue;
        await events(context, 'gateway', 'break');
        await events(context, 'gateway', 303);
      }
      expectSame(
        found,
        Array.from({ length: 306 }, (_, index) => String(index + 1)),
        'events',
      );
      await stream.return?.();
      const closed = streamGatewayEvents(client)[Symbol.asyncIterator]();
      const outcome = expectFailure(closed.next(), { code: 'aborted' });
      await client.close();
      await outcome;
    },
  },
  {
    name: 'wapikit: server-sent events are read, and a break is told as a gap',
    async run(context) {
      const client = createWapikit({ apiKey, baseUrl: `${context.input.api}/fakes/wapikit` });
      const stream = streamWapikitEvents(client, {
        reconnect: { maxDelayMs: 10 },
        onStatus: ({ state }) => {
          if (state === 'open') void events(context, 'wapikit', 2);
        },
      })[Symbol.asyncIterator]();
      const found: unknown[] = [];
      while (found.length < 5) {
        const { value } = await stream.next();
        if (value?.type === 'gap') found.push(value.reason);
        else found.push(value?.event.event === 'CampaignProgress' ? value.event.data.messagesSent : value?.event.event);
        if (found.length === 2) await events(context, 'wapikit', 'break');
      }
      expectSame(found, [1, 2, 'not_replayed', 3, 4], 'events');
      await stream.return?.();
      await client.close();
    },
  },
];
