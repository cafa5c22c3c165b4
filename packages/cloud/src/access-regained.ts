import type { FetchedResponse } from '@wa-clients/core';

/**
 * Milliseconds until a throttled account can be called again, by the header that has the usage of each account; undefined if it
 * says nothing. Of several figures the longest holds.
 */
export function accessRegainedMs(headers: FetchedResponse['headers']): number | undefined {
  // No JSON parser: the header may be cut by a proxy, and only this figure is read.
  const found = (headers.get('x-business-use-case-usage') ?? '').matchAll(
    /"estimated_time_to_regain_access" *: *(\d{1,5})\b/g,
  );
  const minutes = Math.max(0, ...Array.from(found, ([, figure]) => Number(figure)));
  return minutes === 0 ? undefined : minutes * 60_000;
}
