import { PaginationError } from '../errors/errors.ts';
import { WaError } from '../errors/wa-error.ts';
import { type List, relist } from './list.ts';

/** A page as plain data, which can be serialized as JSON. */
export interface InfiniteQueryPage<Item> {
  /** Items of the page. */
  readonly items: readonly Item[];
  /** Checkpoint after this page; null if the list is empty. */
  readonly checkpoint: string | null;
  /** Whether the provider says that there is another page. */
  readonly hasMore: boolean;
}

/** Arguments of the query function for one page. */
export interface InfiniteQueryQuestion {
  /** Checkpoint of the previous page; null and undefined mean the first page. */
  readonly pageParam: string | null | undefined;
  /** Aborts the request, in addition to the list's own signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of an infinite query in TanStack Query that a list provides. */
export interface InfiniteQuery<Item> {
  /** Checkpoint to begin at; undefined for the beginning of the list. */
  readonly initialPageParam: string | undefined;
  /** Requests one page. */
  readonly queryFn: (question: InfiniteQueryQuestion) => Promise<InfiniteQueryPage<Item>>;
  /** Returns the checkpoint of the next page; undefined after the last one. */
  readonly getNextPageParam: (lastPage: InfiniteQueryPage<Item>) => string | undefined;
}

/**
 * Options for TanStack Query 5 (`useInfiniteQuery`, `fetchInfiniteQuery`), to be given beside a `queryKey`.
 *
 * Each page is asked for with the list's filters, `pageSize`, `direction`, timeouts and retries, and `maxPages` and
 * `deadlineMs` count for each page alone; `prefetch` and `concurrency` are left out. Passing failures are tried again by the client
 * already, so `retry: false` in the query keeps the two from multiplying.
 *
 * There is no `getPreviousPageParam`: TanStack asks again for the pages it holds from the first one forward, which a
 * page that was read backward has no parameter for.
 *
 * @example
 * useInfiniteQuery({ queryKey: ['contacts'], ...toInfiniteQuery(kapso.contacts.list({ has_customer: true })) });
 */
export function toInfiniteQuery<Item, Body>(list: List<Item, Body>): InfiniteQuery<Item> {
  if (!(list as Partial<List<Item, Body>> | null | undefined)?.[relist])
    throw new WaError('request_invalid', 'toInfiniteQuery needs a list of a client, such as kapso.contacts.list().');
  return {
    initialPageParam: undefined,
    // Taking the signal off the question tells TanStack that a cancelled query is to end its request.
    queryFn: ({ pageParam, signal }) => readPage(list, pageParam, signal),
    getNextPageParam: ({ checkpoint, hasMore }) => (hasMore && checkpoint !== null ? checkpoint : undefined),
  };
}

async function readPage<Item, Body>(
  list: List<Item, Body>,
  pageParam: string | null | undefined,
  signal: AbortSignal | undefined,
): Promise<InfiniteQueryPage<Item>> {
  // Linked by hand and unlinked below: a combined signal of the platform's would keep its listeners.
  const controller = new AbortController();
  let links: AbortSignal[] = [];
  const abort = () => controller.abort(links.find((link) => link.aborted)?.reason);
  const walk = list[relist](({ signal: own, ...options }) => {
    links = [own, signal].filter((link) => link != null);
    const resume = pageParam != null && { resume: pageParam };
    return { ...options, ...resume, prefetch: 0, concurrency: undefined, signal: controller.signal };
  }).pages();
  for (const link of links) link.addEventListener('abort', abort);
  if (links.some((link) => link.aborted)) abort();
  try {
    const { value: page } = await walk.next();
    // Some lists show their end by an empty page alone, which a walk does not hand out.
    if (!page) return { items: [], checkpoint: pageParam ?? null, hasMore: false };
    const { items, checkpoint, hasMore } = page;
    if (hasMore && checkpoint === pageParam) {
      throw new PaginationError('cursor_cycle', 'The page leads to itself: its own cursor came again.', { checkpoint });
    }
    return { items, checkpoint, hasMore };
  } finally {
    for (const link of links) link.removeEventListener('abort', abort);
  }
}
