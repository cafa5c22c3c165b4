const secretHeaders = /^(authorization|proxy-authorization|cookie|set-cookie)$|api-?key|token|secret/i;
const secretParameters = /^(access_)?token$|api_?key|secret/i;
/** Headers that say nothing of what a request asks for. */
const noise =
  /^(host|connection|content-length|transfer-encoding|user-agent|accept|accept-.*|keep-alive|sec-.*|x-fake-.*)$/i;

/** Headers of a request without credentials, since a real key may be sent to a fake by mistake. */
export function plainHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !secretHeaders.test(name) && !noise.test(name)));
}

/** Path and query of a URL without credentials. */
export function plainTarget({ pathname, searchParams }: URL): string {
  const query = new URLSearchParams([...searchParams].filter(([name]) => !secretParameters.test(name)));
  return query.size > 0 ? `${pathname}?${String(query)}` : pathname;
}
