import type { WireRequest } from './wire-example.ts';

/** The request with the name of a variable, `$NAME`, wherever it has the key of the examples. */
export function withVariable(request: WireRequest, key: string, variable: string): WireRequest {
  const put = (text: string) => text.replaceAll(key, () => variable);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, put(value)] as const);
  return { ...request, url: put(request.url), headers: Object.fromEntries(headers) };
}
