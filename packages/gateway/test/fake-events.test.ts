import { describe, expect, it, onTestFinished } from 'vitest';

import { createGateway } from '../src/index.ts';
import { streamGatewayEvents } from '../src/realtime.ts';
import { fakeGateway, virtualClock } from '../src/testing.ts';
import { type GatewayEvent, receiveGatewayWebhook } from '../src/webhooks.ts';
import { person, session } from './support/ids.ts';

/** A fake with a stream of its events, and with webhooks if asked for. */
function openFake(hasWebhooks: boolean) {
  const clock = virtualClock({ autoAdvanceBelowMs: 0 });
  const delivered: GatewayEvent[] = [];
  const deliver = async (request: Request) => {
    const { sentAt: _, ...event } = await receiveGatewayWebhook(request, { secret: 'test-secret' });
    delivered.push(event);
  };
  const fake = fakeGateway({ contacts: 3, chats: 3, rows: 2, clock, ...(hasWebhooks && { deliver }) });
  const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, clock });
  onTestFinished(() => gateway.close());
  const streamed: GatewayEvent[] = [];
  /** Reads the stream to its end, and resolves once it is open. */
  const open = (since?: string) =>
    new Promise<void>((resolve, reject) => {
      const { WebSocket } = fake.realtime;
      const onStatus = ({ state }: { readonly state: string }) => {
        if (state === 'open') resolve();
      };
      const read = async () => {
        for await (const item of streamGatewayEvents(gateway, { since, WebSocket, onStatus }))
          if (item.type === 'event') streamed.push(item.event);
      };
      read().catch(reject);
    });
  const send = () => gateway.messages.send({ session, type: 'text', to: person, text: 'Halo' });
  const receive = () => fake.receive({ from: person, text: 'Hello' });
  /** Lets five seconds go by. */
  const pass = async () => {
    await clock.advance(5_000);
    await fake.settled();
  };
  const names = () => streamed.map(({ event, payload }) => ('status' in payload ? payload.status : event));
  return { clock, delivered, fake, names, open, pass, receive, send, streamed };
}

describe('the events of the fake', () => {
  it('are the same in the stream and in webhooks, ids and all', async () => {
    const { delivered, names, open, pass, receive, send, streamed } = openFake(true);
    await open();
    receive();
    await send();
    await pass();
    expect(names()).toEqual(['message', 'delivered', 'read']);
    expect(delivered).toEqual(streamed);
  });

  it('are streamed at their time without webhooks, too', async () => {
    const { names, open, pass, receive, send } = openFake(false);
    await send();
    await open();
    receive();
    await pass();
    expect(names()).toEqual(['message', 'delivered', 'read']);
  });

  it('are replayed after one that a webhook received', async () => {
    const { delivered, fake, names, open, pass, receive, send } = openFake(true);
    receive();
    await send();
    await pass();
    await fake.settled();
    await open(delivered[0]?.id);
    await pass();
    expect(names()).toEqual(['delivered', 'read']);
  });
});
