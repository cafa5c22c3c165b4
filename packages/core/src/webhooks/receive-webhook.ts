import { systemClock } from '../transport/clock.ts';
import type { WebhookDefinition } from './definition.ts';
import type { TimedWebhookOptions, WebhookReadOptions } from './options.ts';
import { readBody } from './read-body.ts';
import { misused } from './refuse.ts';
import { signatureValue, verifyWebhook } from './verify-webhook.ts';

/**
 * Reads a web-standard request, checks it and gives the delivery; what is answered is the app's.
 *
 * @throws WebhookInvalidError when it must not be acted on; `status` is the status to answer.
 * @throws ConfigError when it is no web-standard request, its body was read before, or an option cannot work.
 */
export async function receiveWebhook<Delivery>(
  definition: WebhookDefinition<Delivery>,
  request: Request,
  options: TimedWebhookOptions & WebhookReadOptions,
): Promise<Delivery> {
  const { provider } = definition;
  const { headers } = request;
  // Plain JavaScript may hand over what its framework calls a request.
  if (typeof (headers as Headers | undefined)?.get !== 'function')
    throw misused(provider, "this is no web-standard Request; for Node's request and response there is the listener");
  if (request.bodyUsed || request.body?.locked)
    throw misused(provider, 'the body of the request was read before; hand over the request as it came');
  // Before the body: whoever signs nothing makes us read nothing.
  signatureValue(definition, headers);
  const reader = request.body?.getReader();
  const source = {
    declared: headers.get('content-length') ?? undefined,
    next: async () => (reader ? reader.read() : { done: true }),
    stop: () => void reader?.cancel().catch(() => {}),
  };
  const body = await readBody(provider, source, options.clock ?? systemClock, options);
  return verifyWebhook(definition, { ...options, body, headers });
}
