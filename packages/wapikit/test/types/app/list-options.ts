// How a list is walked: what every list takes, and what only some lists take.
import type { Wapikit } from '@wa-clients/wapikit';

declare const wapikit: Wapikit;

// Every list takes these.
const walk = { pageSize: 50, resume: 'c1', prefetch: 1, maxPages: 10, deadlineMs: 60_000 };
const everyCall = { signal: AbortSignal.timeout(1_000), timeout: { attemptMs: 1_000, totalMs: 5_000 } };
wapikit.contacts.list({}, { ...walk, ...everyCall });

// No other list can.
// @ts-expect-error TS2353: numbered pages are read forward
wapikit.contacts.list({}, { direction: 'backward' });
// @ts-expect-error TS2353: numbered pages are read forward
wapikit.conversations.list({}, { direction: 'backward' });

// Numbered pages can be asked for side by side.
wapikit.contacts.list({}, { concurrency: 4 });
wapikit.conversations.list({}, { concurrency: 4 });
