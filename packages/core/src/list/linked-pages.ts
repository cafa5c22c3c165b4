import { countAt, type CursorEnd, noneAs, type Strategy, valueAt } from './strategy.ts';

/** Wire names of pages that say the URL of the next one. */
export interface LinkedPagesOptions {
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Query parameters that are taken from the URL of the next page; the URL itself is never followed. */
  readonly parameters: readonly string[];
  /** Path of the URL in the body; without it, the URL is that of `rel="next"` in the header `Link`. */
  readonly next?: string;
  /**
   * Forms of a URL in the body that mean that there is no further page; a page with any other form is `wrong_shape`. In the
   * header, the end is that there is no such link.
   */
  readonly end?: readonly CursorEnd[];
  /** Path of the number of rows in the body, where the provider counts them. */
  readonly total?: string;
}

/**
 * Pages with the URL of the next one. Only its query parameters of known names are used: the next request is built from
 * them as every request is, so that no response can lead a credential elsewhere.
 */
export function linkedPages({ size, maximum, parameters, next, end = [], total }: LinkedPagesOptions): Strategy {
  const place = next === undefined ? 'the header Link' : `"${next}"`;
  return {
    parameters: [size, ...parameters],
    maximum,
    first: null,
    query: ({ position, size: count }) => ({
      [size]: count,
      ...Object.fromEntries(new URLSearchParams(position === null ? '' : String(position))),
    }),
    read: (body, _, __, { headers }) => {
      const address = next === undefined ? linkOf(headers.get('link')) : valueAt(body, next);
      const form = noneAs(address);
      const rows = { total: countAt(body, total) };
      if (form && (next === undefined || end.includes(form))) return { ...rows, next: null };
      if (form || typeof address !== 'string') {
        throw new Error(`${place} is ${form || 'mistyped'}, which is neither a URL nor the end of this list`);
      }
      const found = new URLSearchParams(/\?([^#]*)/.exec(address)?.[1]);
      const known = [...found].filter(([name, value]) => parameters.includes(name) && value !== '');
      if (known.length === 0)
        throw new Error(`the URL in ${place} has none of the parameters ${parameters.join(', ')}`);
      return { ...rows, next: String(new URLSearchParams(known)) };
    },
  };
}

/** The target of `rel="next"` in a header `Link` of RFC 8288; undefined without one. */
function linkOf(header: string | null): string | undefined {
  for (const [, target, parameters = ''] of header?.matchAll(/<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/g) ?? []) {
    const [, quoted, plain] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters) ?? [];
    if ((quoted ?? plain)?.toLowerCase().split(/\s+/).includes('next')) return target;
  }
  return undefined;
}
