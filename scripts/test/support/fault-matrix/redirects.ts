import { type Fault, fault, type RedirectStatus } from '@wa-clients/core/testing';

import { crossed, type Row } from './table.ts';

const statuses: readonly RedirectStatus[] = [301, 302, 303, 307, 308];
/** Where a redirected POST may have been carried out all the same; 307 and 308 ask for it to be sent again. */
const mayBeDone = new Set<number>([301, 302, 303]);

/** A redirect to the very address that was asked for. */
const toItself = (status: RedirectStatus): Fault => ({
  kind: 'redirect',
  answer: ({ request: { url } }) => ({ status, headers: { location: url.pathname + url.search } }),
});

function blocked(name: string, status: RedirectStatus, one: Fault): Row[] {
  const error = { code: 'redirect_blocked', status, attempts: 1 };
  const read = { requests: 1, error };
  const send = { requests: 1, error: { ...error, ...(mayBeDone.has(status) && { ambiguous: true as const }) } };
  return crossed(name, one, { off: { read, send }, once: { read, send }, always: { read, send } });
}

/** Redirects: a GET within its own origin is followed three times at most, any other is refused. */
export const redirects: readonly Row[] = statuses.flatMap((status): Row[] => {
  const elsewhere = fault.redirect(status, 'https://elsewhere.example/v1/things');
  const own = blocked(`${status} within the origin`, status, toItself(status)).map((row): Row => ({
    ...row,
    write: row.read,
    // One is followed; of those that never end, three are, whether the call may be repeated or not.
    read: row.faults.length === 1 ? { requests: 2 } : { ...row.read, requests: 4 },
  }));
  return [...blocked(`${status} to another origin`, status, elsewhere), ...own];
});

/** The address itself without TLS, where the address has it. */
export const downgrade: Fault = {
  kind: 'redirect',
  answer: ({ request: { url } }) => ({ status: 307, headers: { location: url.href.replace(/^https:/, 'http:') } }),
};
