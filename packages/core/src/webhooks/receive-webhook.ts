import { systemClock } from '../transport/clock.ts';
import { checkWebhookOptions, readOptionNames } from './check-webhook-options.ts';
import type { WebhookDefinition } from './definition.ts';
import type { TimedWebhookOptions, WebhookReadOptions } from './options.ts';
import { readBody } from './read-body.ts';
import { misused } from './refuse.ts';
import { signatureValue, verifyDelivery } from './verify-webhook.ts';

/**
 * Reads and verifies a web-standard request and returns the delivery; the app sends the response.
 *
 * @throws WebhookInvalidError if the delivery must be rejected; `status` is the status to respond with.
 * @throws ConfigError if it is not a web-standard request, its body was already read, or an option is invalid.
 */
export async function receiveWebhook<Delivery>(
  definition: WebhookDefinition<Delivery>,
  request: Request,
  options: TimedWebhookOptions & WebhookReadOptions,
): Promise<Delivery> {
  const { provider } = definition;
  const { headers } = Object(request) as Request;
  // Plain JavaScript may pass the request object of its framework.
  if (typeof (headers as Headers | undefined)?.get !== 'function')
    throw misused(provider, `no web-standard Request; Node's request and response go to ${provider}WebhookListener`);
  if (request.bodyUsed || request.body?.locked)
    throw misused(provider, 'the body of the request was read before; hand over the request as it came');
  checkWebhookOptions(definition, options, readOptionNames);
  // Checked first, so that the body of an unsigned request is never read.
  signatureValue(definition, headers);
  const reader = request.body?.getReader();
  const source = {
    declared: headers.get('content-length') ?? undefined,
    next: async () => (reader ? reader.read() : { done: true }),
    stop: () => void reader?.cancel().catch(() => {}),
  };
  const body = await readBody(provider, source, options.clock ?? systemClock, options);
  return verifyDelivery(definition, { ...options, body, headers });
}
