import { isBranded } from '../errors/wa-error.ts';
import { systemClock } from '../transport/clock.ts';
import type { WebhookDefinition } from './definition.ts';
import { readHeader } from './header-reader.ts';
import type { TimedWebhookOptions, WebhookReadOptions } from './options.ts';
import { readBody } from './read-body.ts';
import { misused } from './refuse.ts';
import { signatureValue, verifyWebhook } from './verify-webhook.ts';

/** The part of Node's `IncomingMessage` that is used; declared here, so that no app needs Node's types. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly httpVersionMajor?: number;
  /** Whether somebody read the body before. */
  readonly readableEnded?: boolean;
}

/** The part of Node's `ServerResponse` that is used. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(): unknown;
}

/** What a listener does with deliveries. */
export interface WebhookListenerOptions<Delivery> extends WebhookReadOptions {
  /** Takes a genuine delivery. 200 is answered once it is done, 500 when it throws, so that the provider tries again. */
  readonly onDelivery: (delivery: Delivery) => unknown;
  /** Is told of every refusal, which is a `WaError`, and of what `onDelivery` threw. Both have been answered. */
  readonly onError: (error: unknown) => void;
}

/**
 * Makes a listener for Node's `(request, response)`, which answers by itself: 200, the status of a refusal, or 500.
 *
 * It rejects only where `onError` throws. Node's server drops the promise of a listener, so that an error thrown here would end the process;
 * and a body that was refused unread takes its connection along, which an app would have to know.
 */
export function webhookListener<Delivery>(
  definition: WebhookDefinition<Delivery>,
  options: TimedWebhookOptions & WebhookListenerOptions<Delivery>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const { onDelivery, onError } = options;
  return async (request, response) => {
    let isRead = false;
    let status = 200;
    let failure: { readonly error: unknown } | undefined;
    try {
      const body = await readNodeBody(definition, request, options);
      isRead = true;
      await onDelivery(await verifyWebhook(definition, { ...options, body, headers: request.headers }));
    } catch (error) {
      failure = { error };
      status = isBranded(error) && error.code === 'webhook_invalid' ? (error.status ?? 400) : 500;
    }
    response.statusCode = status;
    // What is left of the body would be taken for the next request.
    if (!isRead && (request.httpVersionMajor ?? 1) < 2) response.setHeader('connection', 'close');
    response.end();
    if (failure) onError(failure.error);
  };
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
    // Ending the iterator would destroy the socket before the answer is sent.
    stop: () => {},
  };
  return readBody(provider, source, options.clock ?? systemClock, options);
}
