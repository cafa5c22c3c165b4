/** Whether a text can be the name of a header: a token, as RFC 9110 has it. */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/.test(name);
}

/** Whether fetch writes a header by itself: browsers let no page set it, and some server runtimes leave it out. */
export function isHeaderOfFetch(name: string): boolean {
  return (
    /^(accept-charset|accept-encoding|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin)$/i.test(
      name,
    ) ||
    /^(referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|(access-control-request|proxy|sec)-.*)$/i.test(name)
  );
}
