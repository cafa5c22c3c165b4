import type { Hooks } from '@wa-clients/core';
import type { ValidationMode } from '@wa-clients/core/schemas';

import { type Exchange, recordingFetch } from './exchange.ts';
import type { FaultChoice } from './faults.ts';
import type { ExplorerFake, ProviderBinding } from './provider-binding.ts';

/** Where requests go: the fake in this page, or a fake on this machine. */
type Target = 'page' | { readonly baseUrl: string; readonly apiKey: string };

/** How calls are made. */
export interface RunSettings {
  readonly target: Target;
  readonly fault: FaultChoice;
  readonly validation: ValidationMode;
}

/** Receives what happens while calls are made. */
export interface RunWatcher {
  readonly exchange: (exchange: Exchange) => void;
  readonly hooks: Hooks;
}

/** The fake of a provider and clients of it; what calls have done stays until it is reset. */
export interface Session {
  readonly fake: ExplorerFake;
  /** Creates a client, with the fault on its way to it. */
  readonly open: (settings: RunSettings, watcher: RunWatcher) => object;
  readonly reset: () => void;
}

/** The key that the fake in the page takes. */
const pageKey = 'test-key';

/** Begins a session of a provider. */
export function createSession({ createClient, createFake, fault, validator }: ProviderBinding): Session {
  const fake = createFake();
  return {
    fake,
    reset: () => fake.reset(),
    open: ({ fault: choice, target, validation }, { exchange, hooks }) => {
      const isHere = target === 'page';
      // What is left of an earlier run must not surprise this one.
      fake.clear();
      const faults = isHere ? choice.make(fault) : [];
      if (faults.length > 0) fake.fail(undefined, ...faults);
      const apiKey = isHere ? pageKey : target.apiKey;
      const send = isHere ? fake.fetch : (url: string, init: RequestInit) => fetch(url, init);
      return createClient({
        apiKey,
        baseUrl: isHere ? fake.baseUrl : target.baseUrl,
        fetch: recordingFetch(send, () => apiKey, exchange),
        hooks,
        ...(isHere && choice.options),
        ...(validation !== 'off' && { validate: validator({ requests: validation, responses: validation }) }),
      });
    },
  };
}
