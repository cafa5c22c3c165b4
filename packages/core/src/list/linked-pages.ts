import { nextHeader } from './next-header.ts';
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
    read: (body, question, found, response) => {
      const address = next === undefined ? linkOf(nextHeader('Link', question, found, response)) : valueAt(body, next);
      const form = noneAs(address);
      const rows = { total: countAt(body, total) };
      if (form && (next === undefined || end.includes(form))) return { ...rows, next: null };
      if (form || typeof address !== 'string') {
        throw new Error(`${place} is ${form || 'mistyped'}, which is neither a URL nor the end of this list`);
      }
      const query = new URLSearchParams(/\?([^#]*)/.exec(address)?.[1]);
      const known = [...query].filter(([name, value]) => parameters.includes(name) && value !== '');
      if (known.length === 0)
        throw new Error(`the URL in ${place} has none of the parameters ${parameters.join(', ')}`);
      if (new Set(known.map(([name]) => name)).size < known.length)
        throw new Error(`the URL in ${place} has one of the parameters ${parameters.join(', ')} twice`);
      return { ...rows, next: String(new URLSearchParams(known)) };
    },
  };
}

/** One link, or nothing between two commas: its target and its parameters. */
const links =
  /\s*(?:<([^<>]*)>\s*((?:;\s*(?:[^\s=;,"<>]+\s*(?:=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*)\s*)?)?)*))?(?:,|$)/gy;
const attributes = /;\s*([^\s=;]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*)))?/g;

/**
 * The target of `rel="next"` in a header `Link` of RFC 8288; undefined without one.
 *
 * @throws Error, for the walk to name the call, when the header is something else: the end is that a link is not there, and
 * not that it cannot be read.
 */
function linkOf(header: string | null): string | undefined {
  const text = header ?? '';
  const next = new Set<string>();
  let end = 0;
  for (const { 0: whole, 1: target = '', 2: parameters = '', index } of text.matchAll(links)) {
    end = index + whole.length;
    let relation: string | undefined;
    // Of several relations the first one counts.
    for (const [, name = '', quoted, plain] of parameters.matchAll(attributes)) {
      if (name.toLowerCase() === 'rel') relation ??= quoted ?? plain;
    }
    // Quoted with apostrophes it is no other relation.
    if (relation?.replace(/['\\]/g, '').toLowerCase().split(/\s+/).includes('next')) next.add(target);
  }
  if (end < text.length) throw new Error('the header Link is not a list of links as RFC 8288 has it');
  if (next.size > 1) throw new Error('the header Link has several links with rel="next"');
  return [...next][0];
}
