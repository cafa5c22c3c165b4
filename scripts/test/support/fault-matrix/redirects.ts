import { type Fault, fault, type RedirectStatus } from '@wa-clients/core/testing';

import type { Row } from './table.ts';

const statuses: readonly RedirectStatus[] = [301, 302, 303, 307, 308];
/** Where a redirected POST may have been carried out all the same; 307 and 308 ask for it to be sent again. */
const mayBeDone = new Set<number>([301, 302, 303]);

/** A redirect to the very address that was asked for. */
const toItself = (status: RedirectStatus): Fault => ({
  kind: 'redirect',
  answer: ({ request: { url } }) => ({ status, headers: { location: url.pathname + url.search } }),
});

function blocked(name: string, status: RedirectStatus, one: Fault): Row {
  const error = { code: 'redirect_blocked', status, attempts: 1 };
  const read = { requests: 1, error };
  const send = { requests: 1, error: { ...error, ...(mayBeDone.has(status) && { ambiguous: true as const }) } };
  return { name, faults: [one], read, send };
}

/** Redirects: a GET within its own origin is followed three times at most, any other is refused. */
export const redirects: readonly Row[] = statuses.flatMap((status): Row[] => {
  const elsewhere = blocked(
    `${status} to another origin`,
    status,
    fault.redirect(status, 'https://elsewhere.example/v1/things'),
  );
  const own = blocked(`${status} within the origin`, status, toItself(status));
  return [elsewhere, { ...own, write: own.read, read: { requests: 2 } }];
});

/** A redirect that never ends: the request and three more. */
export const endless: Row = {
  ...blocked('endless redirect', 302, toItself(302)),
  faults: Array.from({ length: 4 }, () => toItself(302)),
  read: { requests: 4, error: { code: 'redirect_blocked', status: 302, attempts: 1 } },
  write: { requests: 1, error: { code: 'redirect_blocked', status: 302, attempts: 1 } },
};

/** The address itself without TLS, where the address has it. */
export const downgrade: Row = blocked('307 to http', 307, {
  kind: 'redirect',
  answer: ({ request: { url } }) => ({ status: 307, headers: { location: url.href.replace(/^https:/, 'http:') } }),
});
