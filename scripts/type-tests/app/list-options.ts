// How a list is walked: what every list takes, and what only some lists take.
import type { Gateway } from '@wa-clients/gateway';
import type { Kapso } from '@wa-clients/kapso';
import type { Kirim } from '@wa-clients/kirim';
import type { Wapikit } from '@wa-clients/wapikit';

declare const kapso: Kapso;
declare const gateway: Gateway;
declare const kirim: Kirim;
declare const wapikit: Wapikit;
declare const session: { session: string };
declare const account: { phone_number_id: string };

// Every list takes these.
const walk = { pageSize: 50, resume: 'c1', prefetch: 1, maxPages: 10, deadlineMs: 60_000 };
const everyCall = { signal: AbortSignal.timeout(1_000), timeout: { attemptMs: 1_000, totalMs: 5_000 } };
kapso.contacts.list({}, { ...walk, ...everyCall, retry: false });
kapso.contacts.listNumbered({}, { ...walk, ...everyCall, retry: { attempts: 5 } });
gateway.contacts.list(session, { ...walk, ...everyCall });
kirim.contacts.list(account, { ...walk, ...everyCall });
wapikit.contacts.list({}, { ...walk, ...everyCall });

// Kapso's contacts and conversations can be read backward.
kapso.contacts.list({}, { direction: 'backward' });
kapso.conversations.list({}, { direction: 'backward', resume: 'c1' });
kapso.contacts.list({}, { direction: 'forward' });

// No other list can.
// @ts-expect-error TS2353: numbered pages are read forward
kapso.contacts.listNumbered({}, { direction: 'backward' });
// @ts-expect-error TS2353: the gateway's cursor leads forward
gateway.contacts.list(session, { direction: 'backward' });
// @ts-expect-error TS2353: the gateway's cursor leads forward
gateway.chats.list(session, { direction: 'backward' });
// @ts-expect-error TS2353: Kirim.chat's cursor leads forward
kirim.contacts.list(account, { direction: 'backward' });
// @ts-expect-error TS2353: Kirim.chat's cursor leads forward
kirim.conversations.list(account, { direction: 'backward' });
// @ts-expect-error TS2353: numbered pages are read forward
wapikit.contacts.list({}, { direction: 'backward' });
// @ts-expect-error TS2353: numbered pages are read forward
wapikit.conversations.list({}, { direction: 'backward' });
// @ts-expect-error TS2322: there are two directions
kapso.contacts.list({}, { direction: 'back' });

// Numbered pages can be asked for side by side.
kapso.contacts.listNumbered({}, { concurrency: 4 });
wapikit.contacts.list({}, { concurrency: 4 });
wapikit.conversations.list({}, { concurrency: 4 });

// A page behind a cursor is known only when the page before it has come.
// @ts-expect-error TS2353: the next cursor stands on the page before
kapso.contacts.list({}, { concurrency: 4 });
// @ts-expect-error TS2353: the next cursor stands on the page before
kapso.conversations.list({}, { concurrency: 4 });
// @ts-expect-error TS2353: the next cursor stands on the page before
gateway.contacts.list(session, { concurrency: 4 });
// @ts-expect-error TS2353: the next cursor stands on the page before
kirim.contacts.list(account, { concurrency: 4 });

// A slip in an option is seen at once.
// @ts-expect-error TS2353: the wire's name of an option is not ours
kapso.contacts.list({}, { limit: 50 });
// @ts-expect-error TS2561: an option that nearly has the right name
kapso.contacts.list({}, { pagesize: 50 });
// @ts-expect-error TS2322: a page size is a number, whatever the wire makes of it
kirim.contacts.list(account, { pageSize: '50' });
// @ts-expect-error TS2322: retry is switched off with false; true would say nothing
kapso.contacts.list({}, { retry: true });
// @ts-expect-error TS2353: a single call has no pages
kapso.contacts.get({ identifier: '1' }, { pageSize: 1 });
