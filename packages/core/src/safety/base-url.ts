import { WaError } from '../errors/wa-error.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return loopback.test(hostname);
}

/** Whether an address is https, or http on loopback. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/**
 * Checks a base URL and returns it without a trailing slash.
 *
 * @throws ConfigError unless it is https (http on loopback) and free of credentials, query and fragment.
 */
export function checkBaseUrl(provider: string, baseUrl: string | undefined): string {
  const fail = (what: string) =>
    new WaError('config_invalid', `${provider}: baseUrl ${what}. Give an address such as https://api.example.com.`, {
      provider,
    });
  if (!baseUrl) throw fail('is missing');
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw fail('is no absolute URL');
  }
  if (!isSecure(url)) {
    throw fail('must use https (http is for loopback addresses only)');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw fail('must not hold credentials, a query or a fragment');
  }
  return url.href.replace(/\/+$/, '');
}
