import type { CloudWebhookEvent } from '@wa-clients/cloud/webhooks';

/** What your app does with an event; if it throws, the event is handled again later. */
export async function handle(event: CloudWebhookEvent): Promise<void> {
  if (event.kind === 'message') {
    const { from, text, type } = event.message;
    console.log(`${event.contact?.profile?.name ?? from ?? 'Somebody'}: ${text?.body ?? `(${type})`}`);
  } else if (event.kind === 'status') {
    console.log(`Message ${event.status.id} is ${event.status.status}`);
  } else {
    console.log(`Changed: ${event.field}`);
  }
}
