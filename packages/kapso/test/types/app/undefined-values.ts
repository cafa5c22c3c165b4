// An option, a filter or a parameter that may be left out may also be given as undefined: apps pass on what they got.
import type { Kapso } from '@wa-clients/kapso';
import { createKapso } from '@wa-clients/kapso';

declare const kapso: Kapso;
declare const signal: AbortSignal | undefined;

// Of a call.
kapso.contacts.get({ identifier: '1' }, { signal });
kapso.contacts.get({ identifier: '1' }, { timeout: undefined, retry: undefined });

declare const count: number | undefined;

// Of a call.
kapso.contacts.get({ identifier: '1' }, { timeout: { attemptMs: count, totalMs: count } });
kapso.contacts.get({ identifier: '1' }, { retry: { attempts: count, maxRetryAfterMs: count } });

declare const text: string | undefined;

// Of a walk.
const walk = { signal, pageSize: count, resume: text, prefetch: count, maxPages: count, deadlineMs: count };
kapso.contacts.list({}, walk);

declare const flag: boolean | undefined;

// Of a walk.
kapso.contacts.list({}, { direction: flag ? 'backward' : undefined });
kapso.contacts.listNumbered({}, { ...walk, concurrency: count });

// Of the filters.
kapso.contacts.list({ customer_id: text, has_customer: flag });

declare const status: 'active' | 'ended' | undefined;

// Of the filters.
kapso.conversations.list({ status });

// Of a client.
createKapso({
  apiKey: 'k',
  baseUrl: text,
  fetch: undefined,
  timeout: undefined,
  retry: undefined,
  maxBodyBytes: count,
});
createKapso({ apiKey: 'k', clock: undefined, hooks: undefined });

declare const debug: ((event: { readonly operation: string }) => void) | undefined;

// Of a client.
createKapso({ apiKey: 'k', hooks: { onRetry: debug, onPage: debug } });
createKapso({ apiKey: 'k', retry: { budget: { capacity: count, cost: count, throttleCost: count } } });

// What has to be there has to be there.
// @ts-expect-error TS2322: the key of an unset environment variable is no key
createKapso({ apiKey: text });
// @ts-expect-error TS2322: a path without its parameter is another path
kapso.contacts.get({ identifier: text });
