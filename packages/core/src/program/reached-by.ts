import { isIP } from 'node:net';

import { isLoopback } from '../testing/is-loopback.ts';

/** Names by which requests may reach a fake. */
export interface ReachedBy {
  /** Whether other machines may reach it. */
  readonly allowRemote: boolean;
  /** Further names that were allowed. */
  readonly hosts: readonly string[];
}

/** Endings of names that nobody can have in the public DNS. */
const isPrivate = /\.(internal|local|test|home\.arpa)$/;

/**
 * Says why a request by some host name is refused; undefined if it is not.
 *
 * A page on the web may lead its own name to the machine of its reader, and then be of one origin with the fake. The
 * `Host` tells such a name.
 */
export function refusedHost({ hostname }: URL, { allowRemote, hosts }: ReachedBy): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, '');
  const isNear = isLoopback(host) || host.endsWith('.localhost') || hosts.includes(host);
  if (isNear || (allowRemote && (isIP(host) !== 0 || !host.includes('.') || isPrivate.test(host)))) return undefined;
  const usual = allowRemote ? 'an IP address, or a name without a dot' : 'localhost or 127.0.0.1';
  return `The fake answers to ${usual} as its host, not to "${host}": pages on the web could reach it by such a name. Use that, or start the fake with --allow-host ${host}.`;
}
