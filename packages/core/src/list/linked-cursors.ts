import { countAt, noneAs, type Strategy, valueAt } from './strategy.ts';

/** Wire names of pages whose cursors count only beside a link. */
export interface LinkedCursorsOptions {
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Parameter that takes the cursor of the next page, and name of that cursor in `cursors`. */
  readonly after: string;
  /** Parameter that takes the cursor of the previous page, and name of that cursor in `cursors`. */
  readonly before: string;
  /** Path of the object with both cursors in the body. */
  readonly cursors: string;
  /** Path of the URL of the next page in the body; without it, the page is the last one. */
  readonly next: string;
  /** Path of the URL of the previous page in the body. */
  readonly previous: string;
  /** Path of the number of rows in the body, where the provider counts them. */
  readonly total?: string;
}

/**
 * Pages with a cursor for each direction that is there on the last page as well: the end is that there is no URL of a further
 * page. The URL is neither followed nor read, so that no response can lead a credential elsewhere.
 */
export function linkedCursors(options: LinkedCursorsOptions): Strategy {
  const { size, maximum, after, before, cursors, next, previous, total } = options;
  const linked = (body: unknown, link: string, name: string) => {
    const url = valueAt(body, link);
    if (url === undefined) return null;
    if (typeof url !== 'string' || !url) {
      throw new Error(`"${link}" is ${noneAs(url) || 'mistyped'}, which is no URL`);
    }
    const path = `${cursors}.${name}`;
    const cursor = valueAt(body, path);
    if (typeof cursor === 'string' && cursor) return cursor;
    throw new Error(`"${link}" contradicts "${path}", which is ${cursor === undefined ? 'absent' : 'no cursor'}`);
  };
  return {
    parameters: [size, after, before],
    maximum,
    first: null,
    reversible: true,
    query: ({ position, size: count, backward }) => ({
      [size]: count,
      ...(position !== null && { [backward ? before : after]: position }),
    }),
    read: (body, { backward }) => {
      const [ahead, behind] = [
        [next, after],
        [previous, before],
      ] as const;
      const turned = backward ? ahead : behind;
      let back;
      try {
        back = linked(body, ...turned);
      } catch {
        // A wrong link of the other direction matters only to those who turn around.
      }
      return { next: linked(body, ...(backward ? behind : ahead)), previous: back, total: countAt(body, total) };
    },
  };
}
