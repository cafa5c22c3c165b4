// How a list is walked: what every list takes, and what only some lists take.
import type { Kirim } from '@wa-clients/kirim';

declare const kirim: Kirim;
declare const account: { phone_number_id: string };

// Every list takes these.
const walk = { pageSize: 50, resume: 'c1', prefetch: 1, maxPages: 10, deadlineMs: 60_000 };
const everyCall = { signal: AbortSignal.timeout(1_000), timeout: { attemptMs: 1_000, totalMs: 5_000 } };
kirim.contacts.list(account, { ...walk, ...everyCall });

// No other list can.
// @ts-expect-error TS2353: Kirim.chat's cursor leads forward
kirim.contacts.list(account, { direction: 'backward' });
// @ts-expect-error TS2353: Kirim.chat's cursor leads forward
kirim.conversations.list(account, { direction: 'backward' });

// A page behind a cursor is known only when the page before it has come.
// @ts-expect-error TS2353: the next cursor stands on the page before
kirim.contacts.list(account, { concurrency: 4 });

// A slip in an option is seen at once.
// @ts-expect-error TS2322: a page size is a number, whatever the wire makes of it
kirim.contacts.list(account, { pageSize: '50' });
