import { keepReserved } from './keep-reserved.ts';

/**
 * Encodes a part of a path that brings a query with it, such as the id of an upload session (`upload:…?sig=…`): its first
 * question mark begins the query of the request, which must have no other one. Generated operations refer to it.
 */
export function keepQueryInPath(name: string, value: unknown): string {
  const [part = '', ...query] = keepReserved(name, value).split('?');
  return [part.replaceAll('/', '%2F'), ...(query.length > 0 ? [query.join('?').replaceAll('%26', '&')] : [])].join('?');
}
