import type { RowsByName } from '../testing/described/described-options.ts';
import type { FakeDescription } from '../testing/described/fake-description.ts';
import type { Fake } from '../testing/fake.ts';
import type { SignedDelivery } from '../testing/sign-delivery.ts';
import type { Clock } from '../transport/clock.ts';

/** What the fake of a provider is created from when it runs as a program. */
export interface FakeSettings {
  readonly seed: number;
  /** Rows of each collection; undefined for the usual number. */
  readonly rows: number | undefined;
  /** Rows of single collections, by name. */
  readonly sizes: Readonly<Record<string, number>>;
  /** API key that it accepts; undefined for the usual one. */
  readonly apiKey: string | undefined;
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Secret of webhook deliveries; undefined for the usual one. */
  readonly secret: string | undefined;
  /** Sends a delivery that the fake repeats by its own rules; undefined where nothing is to be delivered. */
  readonly deliver: ((request: Request) => Promise<Response>) | undefined;
}

/** A customer's message, as a person or a test asks for it. */
export interface CustomerMessage {
  /** Phone number of the customer. */
  readonly from: string;
  readonly text: string;
}

/** The fake of a provider with what a program can do beside sending it requests. */
export interface ProgramFake {
  readonly fake: Fake & { readonly collection: RowsByName };
  /** Stores a customer's message; left out where the fake does not know how the provider shows one. */
  readonly receive?: (message: CustomerMessage) => unknown;
  /** Returns the signed deliveries that are due and were not returned before. */
  readonly deliveries?: () => Promise<readonly SignedDelivery[]>;
  /** Creates a signed delivery of an event by name, with an example payload unless one is given. */
  readonly webhook?: (event: string, options: { readonly payload?: object }) => Promise<SignedDelivery>;
  /** Timestamp of the next status that the clock will bring; undefined if none is planned. */
  readonly nextStatusAt?: () => number | undefined;
  /** Resolves once every delivery that has begun is handled. */
  readonly settled?: () => Promise<void>;
}

/** What a program needs to know of a provider to run its fake. */
export interface FakeProgram {
  /** Name of the provider, for people. */
  readonly title: string;
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  /** Path of the base URL, without a slash at its end. */
  readonly path: string;
  readonly description: Pick<FakeDescription, 'collections' | 'operations'>;
  /** Headers that carry an API key; left out where the credentials are not a single key. */
  readonly credentials?: (key: string) => Readonly<Record<string, string>>;
  /** Path of a list below the base URL that anybody can try first. */
  readonly sample?: string;
  /** Whether the provider signs webhooks. */
  readonly hasWebhooks: boolean;
  /** The only status that accepts a webhook; default: each from 200 to 299. */
  readonly webhookStatus?: number;
  /** Path that the fake knows for the path of a request, such as that of another version of an API; default: the same. */
  readonly pathOf?: (path: string) => string;
  readonly create: (settings: FakeSettings) => ProgramFake;
}
