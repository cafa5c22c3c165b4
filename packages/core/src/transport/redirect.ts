/**
 * Where a redirect may be followed to, null when it may not, and undefined when the response is no redirect.
 *
 * Only a GET or HEAD is followed, and only to an address that the call may visit, so that no key and no body travels.
 */
export function redirectTarget(
  response: Response,
  method: string,
  url: string,
  mayVisit: (url: URL) => boolean,
): string | null | undefined {
  // Browsers hide everything of a redirect that they were told not to follow; its status is 0, and its address is missing.
  if (!/^(0|30[12378])$/.test(`${response.status}`)) return undefined;
  try {
    // Without an address there is none that a call may visit; a relative one would lead to a place nobody named.
    const target = new URL(response.headers.get('location') ?? 'none:', url);
    const isSafe = /^(GET|HEAD)$/.test(method) && !target.username && !target.password && mayVisit(target);
    return isSafe ? target.href : null;
  } catch {
    return null;
  }
}
