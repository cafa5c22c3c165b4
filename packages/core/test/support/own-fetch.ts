import { nodeFetch, type NodeFetchOptions } from '@wa-clients/core/node';
import { onTestFinished } from 'vitest';

/** A fetch of Node's own modules that is closed when the test has finished. */
export function ownFetch(options?: NodeFetchOptions) {
  const fetch = nodeFetch(options);
  onTestFinished(() => fetch.close());
  return fetch;
}

/** What a client gives its fetch, at least. */
export const get = { method: 'GET', redirect: 'manual' } as const;
