// What a stream brings: events typed by their names, and gaps, which no app can overlook.
import type { Gateway, MessagePayload } from '@wa-clients/gateway';
import { type GatewayEvent, type StreamItem, streamGatewayEvents } from '@wa-clients/gateway/realtime';
import { fakeGateway } from '@wa-clients/gateway/testing';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const gateway: Gateway;

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
  if (event.event === 'message') typeOf(event.payload).is<MessagePayload>();
  // @ts-expect-error TS2339: no status here, but in message.status
  if (event.event === 'message.reaction') console.log(event.payload.status);
}

fake.realtime.publish('call.incoming', { callId: 'c', from: 'a', isGroup: false, timestamp: 1 });
// @ts-expect-error TS2353: a call and not a message
fake.realtime.publish('call.incoming', { chatJid: 'c' });
