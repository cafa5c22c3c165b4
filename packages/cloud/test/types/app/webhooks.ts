// Events of a delivery are narrowed by their kind and field; a field that is not documented stays open.
import { receiveCloudWebhook } from '@wa-clients/cloud/webhooks';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const request: Request;

const { events } = await receiveCloudWebhook(request, { secret: ['one', 'two'] });
for (const event of events) {
  typeOf(event.id).is<string>();
  if (event.kind === 'message') typeOf(event.message.text?.body).is<string | undefined>();
  else if (event.kind === 'status') typeOf(event.rank).is<number>();
  else if (event.field === 'message_template_status_update') {
    typeOf(event.value.message_template_id).is<string | number | undefined>();
  } else if (event.field === 'security') typeOf(event.value.event).is<string | undefined>();
}
