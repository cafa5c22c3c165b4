import { WaError } from '@wa-clients/core';
import {
  checkWebhookListener,
  isWaError,
  type NodeRequest,
  type NodeResponse,
  receiveWebhook,
  verifyWebhook,
  webhookListener,
  type WebhookInput,
  type WebhookListenerOptions,
  type WebhookOptions,
  type WebhookReadOptions,
} from '@wa-clients/core/webhooks';

import { type CloudWebhook, cloudWebhooks } from './webhooks/definition.ts';
import { checkVerifyToken, type CloudVerifyToken, verifyCloudChallenge } from './webhooks/verification.ts';

export {
  isWaError,
  type UndocumentedEvent,
  type WebhookHeaders,
  WebhookInvalidError,
  type WebhookRefusal,
  type WebhookSecret,
} from '@wa-clients/core/webhooks';
export type * from './webhooks/account-values.ts';
export type * from './webhooks/chat-values.ts';
export type { CloudWebhook } from './webhooks/definition.ts';
export type { CloudChangeEvent, CloudMessageEvent, CloudStatusEvent, CloudWebhookEvent } from './webhooks/events.ts';
export type * from './webhooks/message-status.ts';
export type * from './webhooks/message-value.ts';
export type * from './webhooks/payload.ts';
export { statusRank } from './webhooks/status-rank.ts';
export { type CloudVerification, type CloudVerifyToken, verifyCloudChallenge } from './webhooks/verification.ts';
export type * from './webhooks/webhook-error.ts';

/** Options of a handler for everything that Meta sends to the URL of a webhook. */
export interface CloudWebhookHandlerOptions extends WebhookListenerOptions<CloudWebhook>, WebhookOptions {
  /** Token that the verification request must have; the one that was entered with the URL. */
  readonly verifyToken: CloudVerifyToken;
}

/** Request of Node, with what the verification is read from. */
export interface CloudNodeRequest extends NodeRequest {
  /** HTTP method. */
  readonly method?: string | undefined;
  /** Path with the query. */
  readonly url?: string | undefined;
}

/** Response of Node, with what the challenge is written to. */
export interface CloudNodeResponse extends NodeResponse {
  /** Ends the response, with a text if there is one. */
  end(text?: string): unknown;
}

/**
 * Verifies a delivery whose body has already been read, and returns it with its events.
 *
 * Meta signs no timestamp, so a captured delivery passes again: process each event id, which follows from the signed body,
 * only once.
 *
 * @throws WebhookInvalidError if the delivery must not be processed.
 * @throws ConfigError if the body is parsed or the secret is invalid.
 * @example
 * const { events } = await verifyCloudWebhook({ body, headers, secret });
 */
export function verifyCloudWebhook(input: WebhookInput & WebhookOptions): Promise<CloudWebhook> {
  return verifyWebhook(cloudWebhooks, input);
}

/**
 * Reads and verifies a web-standard POST request; respond with 200 within a second, or Meta sends it again.
 *
 * `secret` is the secret of the app that is subscribed; with several apps, give all their secrets.
 *
 * @throws WebhookInvalidError if the delivery must not be processed; respond with its `status`.
 * @throws ConfigError if the request has already been read or the secret is invalid.
 * @example
 * const { events } = await receiveCloudWebhook(request, { secret });
 */
export function receiveCloudWebhook(
  request: Request,
  options: WebhookOptions & WebhookReadOptions,
): Promise<CloudWebhook> {
  return receiveWebhook(cloudWebhooks, request, options);
}

/**
 * Creates a handler of web-standard requests for both kinds that Meta sends: the GET request that verifies the URL, and
 * deliveries. It responds to deliveries with 200, the status of a rejection, or 500 if `onDelivery` throws.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const handle = cloudWebhookHandler({ secret, verifyToken, onDelivery: ({ events }) => queue.add(events), onError: console.error });
 */
export function cloudWebhookHandler(options: CloudWebhookHandlerOptions): (request: Request) => Promise<Response> {
  checkWebhookListener(cloudWebhooks, options, 'verifyToken');
  checkVerifyToken(options.verifyToken);
  const { onDelivery, onError, verifyToken, ...reading } = options;
  return async (request) => {
    let isVerified = false;
    try {
      if (request.method === 'GET') {
        const { body, status } = await verifyCloudChallenge(new URL(request.url).searchParams, { verifyToken });
        if (status === 403) await onError(wrongToken());
        return new Response(body, { status, headers });
      }
      const delivery = await receiveCloudWebhook(request, reading);
      isVerified = true;
      await onDelivery(delivery);
      return new Response();
    } catch (error) {
      await onError(error);
      const isRejected = !isVerified && isWaError(error, 'webhook_invalid');
      return new Response(null, { status: isRejected ? error.status : 500 });
    }
  };
}

/**
 * Creates a listener for `(request, response)` of Node, including Express, for both kinds of requests that Meta sends; it sends
 * the responses itself.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * createServer(cloudWebhookListener({ secret, verifyToken, onDelivery: ({ events }) => queue.add(events), onError: console.error }));
 */
export function cloudWebhookListener(
  options: CloudWebhookHandlerOptions,
): (request: CloudNodeRequest, response: CloudNodeResponse) => Promise<void> {
  checkWebhookListener(cloudWebhooks, options, 'verifyToken');
  checkVerifyToken(options.verifyToken);
  const { verifyToken, ...others } = options;
  const listen = webhookListener(cloudWebhooks, others);
  return async (request, response) => {
    if (request.method !== 'GET') return listen(request, response);
    let failure: { readonly error: unknown } | undefined;
    let body = '';
    try {
      const query = new URLSearchParams(/\?(.*)/.exec(request.url ?? '')?.[1]);
      const verification = await verifyCloudChallenge(query, { verifyToken });
      response.statusCode = verification.status;
      ({ body } = verification);
      if (verification.status === 403) failure = { error: wrongToken() };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    } catch (error) {
      response.statusCode = 500;
      failure = { error };
    }
    response.end(body);
    if (failure) await options.onError(failure.error);
  };
}

/** Without it, nobody would see why Meta cannot save the URL. */
function wrongToken(): WaError {
  return new WaError('webhook_invalid', 'cloud webhook: a verification request has another token than verifyToken.', {
    provider: 'cloud',
    reason: 'wrong_token',
    status: 403,
  });
}

/** The challenge is a text of the sender, which no browser may take for a page. */
const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
