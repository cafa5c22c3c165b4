import type { ClientOptions, Hooks, Validator } from '@wa-clients/core';
import type { ValidationModes } from '@wa-clients/core/schemas';
import type { Fake, Fault, fault } from '@wa-clients/core/testing';

import type { ExplorerData } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';

/** A fake with its rows. */
export type ExplorerFake = Fake & {
  readonly collection: (name: string, ...parents: readonly string[]) => Record<string, unknown>[];
};

/** Options that the explorer gives a client. */
export type ExplorerClientOptions = Omit<ClientOptions, 'apiKey' | 'fetch' | 'hooks'> & {
  readonly apiKey: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly hooks: Hooks;
};

/** What the explorer needs of a provider; the module of each provider gives it from the provider's own packages. */
export interface ProviderBinding {
  readonly data: ExplorerData;
  readonly packageName: string;
  /** Names of the functions that create a client, with methods and without. */
  readonly create: { readonly client: string; readonly bare: string };
  readonly createClient: (options: ExplorerClientOptions) => object;
  readonly createFake: () => ExplorerFake;
  readonly validator: (modes: ValidationModes) => Validator;
  /** Brings the first rows of the fake into the state that an operation asks for; returns fields of its input. */
  readonly prepared: Readonly<Record<string, (fake: ExplorerFake) => Readonly<Record<string, unknown>>>>;
  readonly fault: typeof fault;
}

export type { Fault };
