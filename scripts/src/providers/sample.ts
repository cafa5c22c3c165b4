import type { ClientOptions, List } from '@wa-clients/core';
import type { Fake } from '@wa-clients/core/testing';

/** Options of a walk that every list takes. */
interface SampleWalk {
  readonly pageSize?: number;
  readonly prefetch?: number;
  readonly resume?: string;
}

/** A list of a provider that is shown and walked. */
export interface SampleList {
  /** What its rows are, for people; no other list of the sample has this title. */
  readonly title: string;
  /** Public operation name. */
  readonly operation: string;
  /** Strategy by which it pages. */
  readonly strategy: string;
  /** Property that identifies a row. */
  readonly id: string;
  /** Largest page, where that is less than 25 rows. */
  readonly pageSize?: number;
  readonly open: (options?: SampleWalk) => List<object>;
}

/** A client of a provider, as far as every provider has one. */
interface SampleClient {
  readonly lists: readonly SampleList[];
  /** A call for a row that is not there, where the provider has one. */
  readonly missing?: () => PromiseLike<unknown>;
}

/** A fake of a provider, with the ids that a whole walk over a list has to give. */
interface SampleFake {
  readonly fake: Fake;
  /** By title of the list, in no order. */
  readonly ids: Readonly<Record<string, () => readonly string[]>>;
  /** Events of its stream, where it has one. */
  readonly realtime?: SampleRealtime;
}

/** Events of a fake's stream, as a test makes them happen. */
export interface SampleRealtime {
  /** Sends that many events, each numbered on from the one before. */
  readonly publish: (count: number) => void;
  /** Breaks the connections. */
  readonly disconnect: () => void;
}

/** What a client of a sample is made with, beside its credentials. */
type SampleOptions = Omit<ClientOptions, 'apiKey' | 'baseUrl'> & { readonly baseUrl: string };

/**
 * A provider as demo, runtimes and tests show it: `packages/<id>/test/support/sample.ts` exports one as `sample`.
 *
 * It imports its own package by its name, so that an app, a page and a worker get what is published.
 */
export interface ProviderSample {
  /** Name for people. */
  readonly title: string;
  /** Makes the fake, with rows in the first list and in each other one. */
  readonly fake: (first: number, others: number) => SampleFake;
  /** Makes a client with the credentials that the fake accepts. */
  readonly client: (options: SampleOptions) => SampleClient;
  /** How it responds to `missing`. */
  readonly missing?: { readonly code: 'not_found' | 'server_error'; readonly status: number };
}
