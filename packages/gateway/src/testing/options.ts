import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Source of time of the fake. */
export type Clock = NonNullable<ProviderFakeOptions['clock']>;

/** Receives a delivery of the fake; a response that is not successful, and an error, count as a failed attempt. */
export type Deliver = (request: Request) => Response | undefined | void | Promise<Response | undefined | void>;

/** Options of the fake. */
export interface FakeGatewayOptions extends ProviderFakeOptions {
  /** Number of contacts. Default 250. */
  readonly contacts?: number;
  /** Number of chats. Default 40. */
  readonly chats?: number;
  /** Id of its only session. Default `sess_01HZX`. */
  readonly session?: string;
  /** API key that it accepts. Default `test-key`. */
  readonly apiKey?: string;
  /** Base URL of the deployment. Default `https://gateway.example.com`. */
  readonly baseUrl?: string;
  /**
   * Receives the deliveries of all webhooks that were created through the API, each signed with its own secret; until one
   * was created, those of a webhook for all events that is signed with `webhookSecret`. Events occur at their time of the
   * fake's clock. Default: nothing is delivered.
   *
   * @example
   * const fake = fakeGateway({ clock, deliver: (request) => app(request) });
   */
  readonly deliver?: Deliver;
  /** Signing secret of `fake.webhook` and of deliveries until a webhook is created. Default `test-secret`. */
  readonly webhookSecret?: string;
  /** Irregularities that the gateway allows itself: every event delivered twice, and receipts out of order. */
  readonly irregular?: { readonly twice?: boolean; readonly outOfOrder?: boolean };
}
