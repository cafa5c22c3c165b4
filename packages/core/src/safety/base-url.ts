const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return loopback.test(hostname);
}

/** Whether an address is https, or http on loopback or where the app allows it. */
export function isSecure(url: URL, allowHttp: boolean | undefined): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && (allowHttp === true || isLoopback(url)));
}

/**
 * Checks a base URL and returns it without a trailing slash; one that is relative is taken from the origin of the page.
 *
 * @throws the error that `fail` makes, unless it is https (http on loopback, of the page's own origin, or where the app
 * allows it) and free of credentials, query and fragment.
 */
export function checkBaseUrl(
  baseUrl: string | undefined,
  allowHttp: boolean | undefined,
  fail: (text: string) => Error,
): string {
  const refuse = (what: string) => fail(`baseUrl ${what}. Give an address such as https://api.example.com`);
  if (!baseUrl) throw refuse('is missing');
  const origin = (globalThis as { location?: { readonly origin: string } }).location?.origin;
  let url: URL;
  try {
    // Two slashes, or a backslash after the first, would lead to another host.
    url = new URL(baseUrl, /^\/(?![/\\])/.test(baseUrl) ? origin : undefined);
  } catch {
    throw refuse('is no absolute URL, and a relative one needs a page');
  }
  if (!isSecure(url, allowHttp || url.origin === origin)) {
    throw refuse('must use https (http needs loopback or the option allowHttp)');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw refuse('must not hold credentials, a query or a fragment');
  }
  return url.href.replace(/\/+$/, '');
}
