// What an app is delivered: typed by the event's name, and open for events that nobody documented yet.
import type { MessagePayload, MessageStatusPayload } from '@wa-clients/gateway';
import type { GatewayEvent as StreamedEvent } from '@wa-clients/gateway/realtime';
import type { MessageEvent, WebhookEvent } from '@wa-clients/gateway/types';
import type { GatewayEvent, GatewayEventName, GatewayWebhook } from '@wa-clients/gateway/webhooks';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const gateway: GatewayWebhook;

if (gateway.event === 'poll.vote') typeOf(gateway.payload).is<MessagePayload>();
if (gateway.event === 'message.status') typeOf(gateway.payload).is<MessageStatusPayload>();
const named: string = gateway.event;
console.log(named);

// Webhooks and streams have one set of events, which is that of the description.
declare const described: WebhookEvent;
const event: GatewayEvent = described;
const streamed: StreamedEvent = event;
typeOf(streamed).is<GatewayEvent>();
typeOf(described.event).is<GatewayEventName>();
if (streamed.event === 'message') typeOf(streamed.payload).is<MessageEvent['payload']>();
