/** Second argument of a {@link NodeFetch}: what a client gives its fetch. */
export interface NodeFetchInit {
  /** Default GET. */
  readonly method?: string | undefined;
  /** Headers by name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text, bytes, Blob, FormData, URLSearchParams, or a stream. */
  readonly body?: unknown;
  /** Aborts the request. */
  readonly signal?: AbortSignal | null | undefined;
  /** Redirects are not followed: a client decides about each. */
  readonly redirect: 'manual';
}

/** What is done, and what fetch takes beside that and has no meaning where there is neither a page nor a cache. */
const known = new Set(
  'method headers body signal redirect cache credentials duplex keepalive mode next priority referrer referrerPolicy'.split(
    ' ',
  ),
);

/**
 * Refuses what would be left undone.
 *
 * @throws TypeError about the first such member.
 */
export function checkInit(init: NodeFetchInit): void {
  for (const name in init) {
    if (!known.has(name) && init[name as keyof NodeFetchInit] !== undefined)
      throw new TypeError(`nodeFetch does not take the fetch option "${name}"; its own options do`);
  }
  if (init.redirect !== 'manual')
    throw new TypeError("nodeFetch follows no redirects; call it with redirect: 'manual'");
}
