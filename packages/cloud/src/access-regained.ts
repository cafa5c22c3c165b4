import type { FetchedResponse } from '@wa-clients/core';

/**
 * Milliseconds until a throttled account can be called again, by the header with the usage of each account; 0 if it says nothing.
 * Of several figures the longest holds. A proxy may have cut the header, so that it is not parsed as JSON.
 */
export function accessRegainedMs(headers: FetchedResponse['headers']): number {
  const usage = headers.get('x-business-use-case-usage') ?? '';
  const minutes = usage.match(/(?<=regain_access" *: *)\d{1,5}/g) ?? [];
  return Math.max(0, ...minutes.map(Number)) * 60_000;
}
