import { readServers, type ServerContract } from '../contract/read-servers.ts';
import type { JsonObject } from '../spec/document.ts';

/** Where a client makes its calls to. */
export interface Address {
  /** Undefined where every app has to give it. */
  readonly baseUrl: string | undefined;
  /** Path that belongs to the base URL that an app gives. */
  readonly path: string;
  /** Set where the URL has variables that an app can choose. */
  readonly server: Pick<ServerContract, 'template' | 'variables'> | undefined;
  /** The other servers, with what the description says of each. */
  readonly others: readonly { readonly url: string; readonly description: string }[];
}

/**
 * Reads where a client makes its calls to.
 *
 * @param source URL that the description came from, which relative URLs are resolved against.
 */
export function readAddress(root: JsonObject, source: string | undefined, doubts: string[]): Address {
  const servers = readServers(root);
  const [first, ...rest] = servers;
  const others = rest.flatMap(({ baseUrl, description }) =>
    baseUrl === undefined ? [] : [{ url: baseUrl, description }],
  );
  const distinct = others.filter(
    ({ url }, index) => url !== first?.baseUrl && others.findIndex((one) => one.url === url) === index,
  );
  const none = { baseUrl: undefined, path: first?.relative ?? '', server: undefined, others: distinct };
  if (!first) return none;
  if (first.relative !== undefined) {
    const resolved = source === undefined ? undefined : new URL(first.filled || '/', source);
    if (resolved?.protocol === 'https:') {
      const more = Object.keys(first.variables).length > 0 ? ', with the defaults of its variables' : '';
      doubts.push(`the address is relative, and taken from where the description is: ${resolved.href}${more}`);
      return { ...none, baseUrl: resolved.href.replace(/\/+$/, ''), path: '' };
    }
    doubts.push(
      `the description has the path ${first.relative || '/'} and no origin: every app has to give both as baseUrl`,
    );
    return none;
  }
  if (first.baseUrl === undefined || !first.baseUrl.startsWith('https:')) {
    const why = first.problem === undefined ? 'is on the own machine' : first.problem;
    doubts.push(`the description has no https address of its own (the first one ${why}): every app has to give one`);
    return { ...none, path: '' };
  }
  if (rest.some(({ baseUrl }) => baseUrl !== first.baseUrl))
    doubts.push(`the address is the first of ${servers.length}`);
  const hasVariables = Object.keys(first.variables).length > 0;
  if (hasVariables)
    doubts.push('the address is made with the defaults of its variables; the option server changes them');
  return { ...none, path: '', baseUrl: first.baseUrl, server: hasVariables ? first : undefined };
}
