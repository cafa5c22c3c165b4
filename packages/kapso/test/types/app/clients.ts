// How a client is made, the same way for every provider.
import {
  type ClientOptions,
  createKapso,
  createKapsoClient,
  fromEnv,
  type Hooks,
  type Kapso,
  type WaError,
} from '@wa-clients/kapso';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

// The type of a client has a short name.
typeOf(createKapso({ apiKey: 'k' })).is<Kapso>();
typeOf(createKapso({ apiKey: 'k' }).provider).is<string>();

// A key is a text or a function, and may take its time.
createKapso({ apiKey: fromEnv('KAPSO_API_KEY') });
createKapso({ apiKey: () => 'k' });
createKapso({ apiKey: async () => 'k' });
createKapso({ apiKey: 'k', fetch: globalThis.fetch });
createKapso({ apiKey: 'k', retry: false });
const options: ClientOptions = { apiKey: 'k', timeout: { attemptMs: 1_000 }, maxBodyBytes: 1_000 };
createKapso(options);

// @ts-expect-error TS2554: there is no client without a key
createKapso();
// @ts-expect-error TS2345: there is no client without a key
createKapso({});

declare const unset: string | undefined;

// @ts-expect-error TS2322: an unset variable is no key; fromEnv says which one is missing
createKapso({ apiKey: unset });
// @ts-expect-error TS2561: timeouts are named, in milliseconds
createKapso({ apiKey: 'k', timeout: { attempt: 1_000 } });
// @ts-expect-error TS2559: one number could be either of two times
createKapso({ apiKey: 'k', timeout: 1_000 });

// A client without methods has none.
// @ts-expect-error TS2339: for the functions, which carry the operations themselves
void createKapsoClient({ apiKey: 'k' }).contacts;
// @ts-expect-error TS2339: Kapso has no chats
void createKapso({ apiKey: 'k' }).chats;

// Hooks see names, counts and times; each of their events is typed without an annotation.
const hooks: Hooks = {
  onCallStart: (event) => typeOf(event.operation).is<string>(),
  onAttemptStart: (event) => typeOf(event.attempt).is<number>(),
  onAttemptEnd: (event) => typeOf(event.status).is<number | undefined>(),
  onRetry: (event) => {
    typeOf(event.error).is<WaError>();
    typeOf(event.delayMs).is<number>();
  },
  onPage: (event) => typeOf(event.items).is<number>(),
  onDrift: (event) => typeOf(event.kind).is<'overlap' | 'total_changed'>(),
  onCallEnd(event) {
    typeOf(event.durationMs).is<number>();
    typeOf(event.error).is<WaError | undefined>();
  },
};
createKapso({ apiKey: 'k', hooks });
// One observer can serve several.
const log = ({ provider, operation }: { readonly provider: string; readonly operation: string }) =>
  console.log(provider, operation);
createKapso({ apiKey: 'k', hooks: { onCallStart: log, onPage: log } });
// @ts-expect-error TS2561: a hook that does not exist would never be called
createKapso({ apiKey: 'k', hooks: { onPages: log } });
// @ts-expect-error TS2339: no event holds a value of a request
createKapso({ apiKey: 'k', hooks: { onCallStart: (event) => console.log(event.url) } });
