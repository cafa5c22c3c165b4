// What an app is delivered: typed by the event's name, and open for events that nobody documented yet.
import { type KirimWebhook, type MetaWebhookPayload, verifyKirimWebhook } from '@wa-clients/kirim/webhooks';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kirim: KirimWebhook;

switch (kirim.event) {
  case 'message.received':
    typeOf(kirim.payload).is<MetaWebhookPayload>();
    break;
  case 'contact.updated':
    typeOf(kirim.payload.data.changed_fields).is<readonly string[]>();
    typeOf(kirim.source).is<'kirim'>();
    // @ts-expect-error TS2339: no assignee here, but in conversation.assigned
    console.log(kirim.payload.data.assignee);
    break;
  case 'conversation.assigned':
    typeOf(kirim.payload.data.assignee.team_id).is<string | null | undefined>();
    break;
  default:
}
// Whatever comes has a name, also what WhatsApp itself sends.
const named: string = kirim.event;
console.log(named);

// Bytes or text, any headers, one secret or several.
void verifyKirimWebhook({ body: '{}', headers: { a: ['b'], c: undefined }, secret: async () => 'x', toleranceMs: 1 });
