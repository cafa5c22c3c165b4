// How a list is walked: what every list takes, and what only some lists take.
import type { Gateway } from '@wa-clients/gateway';

declare const gateway: Gateway;
declare const session: { session: string };

// Every list takes these.
const walk = { pageSize: 50, resume: 'c1', prefetch: 1, maxPages: 10, deadlineMs: 60_000 };
const everyCall = { signal: AbortSignal.timeout(1_000), timeout: { attemptMs: 1_000, totalMs: 5_000 } };
gateway.contacts.list(session, { ...walk, ...everyCall });

// No other list can.
// @ts-expect-error TS2353: the gateway's cursor leads forward
gateway.contacts.list(session, { direction: 'backward' });
// @ts-expect-error TS2353: the gateway's cursor leads forward
gateway.chats.list(session, { direction: 'backward' });

// A page behind a cursor is known only when the page before it has come.
// @ts-expect-error TS2353: the next cursor stands on the page before
gateway.contacts.list(session, { concurrency: 4 });
