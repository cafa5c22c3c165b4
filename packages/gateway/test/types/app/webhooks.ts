// What an app is delivered: typed by the event's name, and open for events that nobody documented yet.
import type { MessagePayload, MessageStatusPayload } from '@wa-clients/gateway';
import type { GatewayWebhook } from '@wa-clients/gateway/webhooks';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const gateway: GatewayWebhook;

if (gateway.event === 'poll.vote') typeOf(gateway.payload).is<MessagePayload>();
if (gateway.event === 'message.status') typeOf(gateway.payload).is<MessageStatusPayload>();
const named: string = gateway.event;
console.log(named);
