// What a stream brings: events typed by their names, and gaps, which no app can overlook.
import type { Gateway } from '@wa-clients/gateway';
import {
  type GatewayEvent,
  type GatewayMessagePayload,
  type StreamItem,
  streamGatewayEvents,
} from '@wa-clients/gateway/realtime';
import { fakeGateway } from '@wa-clients/gateway/testing';
import type { Message, Wapikit } from '@wa-clients/wapikit';
import { streamWapikitEvents } from '@wa-clients/wapikit/realtime';

import { typeOf } from '../support/type-of.ts';

declare const gateway: Gateway;
declare const wapikit: Wapikit;

const fake = fakeGateway();
const options = { WebSocket: fake.realtime.WebSocket, reconnect: { attempts: 3 } };
// A name that is not known yet may be asked for, too.
for await (const item of streamGatewayEvents(gateway, { ...options, events: ['message', 'later.event'] })) {
  typeOf(item).is<StreamItem<GatewayEvent>>();
  typeOf(item.checkpoint).is<string>();
  // @ts-expect-error TS2339: a gap has no event
  console.log(item.event);
  if (item.type === 'gap') {
    typeOf(item.events).is<readonly string[] | undefined>();
    typeOf(item.reason).is<'not_replayed' | 'not_logged' | 'position_unknown'>();
    continue;
  }
  const { event } = item;
  if (event.event === 'message') typeOf(event.payload).is<GatewayMessagePayload>();
  // @ts-expect-error TS2339: no status here, but in message.status
  if (event.event === 'message.reaction') console.log(event.payload.status);
}

for await (const item of streamWapikitEvents(wapikit, { onStatus: ({ state }) => console.log(state) })) {
  if (item.type === 'gap') continue;
  const { event } = item;
  if (event.event === 'NewMessage') typeOf(event.data.message).is<Message>();
  if (event.event === 'CampaignProgress') typeOf(event.data.messagesSent).is<number>();
}

fake.realtime.publish('call.incoming', { callId: 'c', from: 'a', isGroup: false, timestamp: 1 });
// @ts-expect-error TS2353: a call and not a message
fake.realtime.publish('call.incoming', { chatJid: 'c' });
// @ts-expect-error TS2353: an option of the other provider
streamWapikitEvents(wapikit, { since: 'evt_1' });
