// How a list is walked: what every list takes, and what only some lists take.
import type { Kapso } from '@wa-clients/kapso';

declare const kapso: Kapso;

// Every list takes these.
const walk = { pageSize: 50, resume: 'c1', prefetch: 1, maxPages: 10, deadlineMs: 60_000 };
const everyCall = { signal: AbortSignal.timeout(1_000), timeout: { attemptMs: 1_000, totalMs: 5_000 } };
kapso.contacts.list({}, { ...walk, ...everyCall, retry: false });
kapso.contacts.listNumbered({}, { ...walk, ...everyCall, retry: { attempts: 5 } });

// Kapso's contacts and conversations can be read backward.
kapso.contacts.list({}, { direction: 'backward' });
kapso.conversations.list({}, { direction: 'backward', resume: 'c1' });
kapso.contacts.list({}, { direction: 'forward' });

// No other list can.
// @ts-expect-error TS2353: numbered pages are read forward
kapso.contacts.listNumbered({}, { direction: 'backward' });
// @ts-expect-error TS2322: there are two directions
kapso.contacts.list({}, { direction: 'back' });

// Numbered pages can be asked for side by side.
kapso.contacts.listNumbered({}, { concurrency: 4 });

// Lists with cursors where the order is that of a timestamp with two filters.
kapso.contacts.list({}, { concurrency: 4 });
kapso.conversations.list({}, { concurrency: 4, direction: 'forward' });
// A page behind a cursor is known only when the page before it has come.
// @ts-expect-error TS2353: nothing is known of the order
kapso.messages.list({}, { concurrency: 4 });

// A slip in an option is seen at once.
// @ts-expect-error TS2353: the wire's name of an option is not ours
kapso.contacts.list({}, { limit: 50 });
// @ts-expect-error TS2561: an option that nearly has the right name
kapso.contacts.list({}, { pagesize: 50 });
// @ts-expect-error TS2322: retry is switched off with false; true would say nothing
kapso.contacts.list({}, { retry: true });
// @ts-expect-error TS2353: a single call has no pages
kapso.contacts.get({ identifier: '1' }, { pageSize: 1 });
