/** Whether an address is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  // A host of digits and dots is an address, which URL writes with all of its four numbers.
  return /^(localhost|127[.\d]+|\[::1])$/.test(hostname);
}

/** Whether an address is https, or http on loopback or where the app allows it. */
export function isSecure(url: URL, allowHttp: boolean | undefined): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && (allowHttp || isLoopback(url)));
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
  const origin = (globalThis as { location?: { readonly origin: string } }).location?.origin;
  try {
    // Two slashes, or a backslash after the first, would lead to another host.
    const url = new URL(baseUrl!, /^\/(?![/\\])/.test(baseUrl!) ? origin : undefined);
    const isBare = url.href === url.origin + url.pathname;
    if (isBare && isSecure(url, allowHttp || url.origin === origin)) return url.href.replace(/\/+$/, '');
  } catch {
    // Reported below, like any other address that cannot be the service's.
  }
  throw fail(
    'baseUrl must be an absolute https URL without credentials, query or fragment (http: loopback or allowHttp)',
  );
}
