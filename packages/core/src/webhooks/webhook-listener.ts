import { isBranded } from '../errors/wa-error.ts';
import { systemClock } from '../transport/clock.ts';
import {
  checkWebhookOptions,
  listenerOptionNames,
  secretsOf,
  type SignedWebhooks,
  wrongSecret,
} from './check-webhook-options.ts';
import type { WebhookDefinition } from './definition.ts';
import { readHeader } from './header-reader.ts';
import type { TimedWebhookOptions, WebhookReadOptions } from './options.ts';
import { readBody } from './read-body.ts';
import { misused } from './refuse.ts';
import { signatureValue, verifyDelivery } from './verify-webhook.ts';

/** The part of Node's `IncomingMessage` that is used; declared here so that apps do not need Node's types. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly httpVersionMajor?: number;
  /** Whether the body was already read. */
  readonly readableEnded?: boolean;
}

/** The part of Node's `ServerResponse` that is used. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(): unknown;
}

/** Options of a webhook listener. */
export interface WebhookListenerOptions<Delivery> extends WebhookReadOptions {
  /** Handles a verified delivery; responds with 200 when it completes, or 500 if it throws so that the provider retries. */
  readonly onDelivery: (delivery: Delivery) => unknown;
  /** Called for every rejected delivery (a `WaError`) and every error thrown by `onDelivery`, after the response; a promise is awaited. */
  readonly onError: (error: unknown) => unknown;
}

/**
 * Creates a listener for Node `(request, response)` that responds with 200, the status of a rejection, or 500.
 *
 * @throws ConfigError if an option is invalid.
 *
 * It rejects only if `onError` throws or rejects. Node's server ignores the promise of a listener, so an error thrown here would
 * end the process; and the connection of a body that is rejected unread is closed, which an app would have to handle.
 */
export function webhookListener<Delivery>(
  definition: WebhookDefinition<Delivery>,
  options: TimedWebhookOptions & WebhookListenerOptions<Delivery>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  checkWebhookListener(definition, options);
  const { onDelivery, onError } = options;
  return async (request, response) => {
    let isRead = false;
    let isVerified = false;
    let status = 200;
    let failure: { readonly error: unknown } | undefined;
    try {
      const body = await readNodeBody(definition, request, options);
      isRead = true;
      const delivery = await verifyDelivery(definition, { ...options, body, headers: request.headers });
      isVerified = true;
      await onDelivery(delivery);
    } catch (error) {
      failure = { error };
      // A rejection that `onDelivery` throws is not of this delivery, which the provider must send again.
      status = !isVerified && isBranded(error) && error.code === 'webhook_invalid' ? (error.status ?? 400) : 500;
    }
    response.statusCode = status;
    // The unread rest of the body would be read as the next request.
    if (!isRead && (request.httpVersionMajor ?? 1) < 2) response.setHeader('connection', 'close');
    response.end();
    if (failure) await onError(failure.error);
  };
}

/**
 * Checks the options of a listener when it is made, and not with the first delivery, which would be lost. The listeners of
 * the packages are made of it; apps use those.
 *
 * @param more Names of the provider's own options, with a blank between them.
 * @throws ConfigError about the first option that is wrong.
 */
export function checkWebhookListener(definition: SignedWebhooks, options: unknown, more = ''): void {
  const { provider } = definition;
  checkWebhookOptions(definition, options, `${listenerOptionNames} ${more}`.trim());
  const { onDelivery, onError, secret } = options as Partial<WebhookListenerOptions<unknown> & TimedWebhookOptions>;
  if (!onDelivery || !onError) throw misused(provider, 'onDelivery and onError must be functions');
  if (typeof secret !== 'function' && !secretsOf(secret)) throw misused(provider, wrongSecret);
}

async function readNodeBody(
  definition: WebhookDefinition<unknown>,
  request: NodeRequest,
  options: TimedWebhookOptions & WebhookReadOptions,
): Promise<Uint8Array> {
  const { provider } = definition;
  if (request.readableEnded) {
    throw misused(provider, 'the body was read before; mount the listener in front of every body parser');
  }
  signatureValue(definition, request.headers);
  const pieces = request[Symbol.asyncIterator]();
  const source = {
    declared: readHeader(request.headers, 'content-length'),
    next: async () => pieces.next(),
    // Ending the iterator would destroy the socket before the response is sent.
    stop: () => {},
  };
  return readBody(provider, source, options.clock ?? systemClock, options);
}
