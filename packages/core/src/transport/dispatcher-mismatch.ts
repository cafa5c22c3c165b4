import type { WaErrorCode, WaErrorInit } from '../errors/wa-error.ts';

/** What is known of a fetch that was given the connections of another version of undici; undefined for any other. */
export function dispatcherMismatch(error: unknown): [code: WaErrorCode, text: string, fields: WaErrorInit] | undefined {
  const { cause } = Object(error) as { readonly cause?: { readonly message?: string } };
  return /^invalid on[A-Z]\w+ method$/.test(cause?.message ?? '')
    ? ['config_invalid', 'the dispatcher is of another undici than fetch; give its fetch, too', { ambiguous: false }]
    : undefined;
}
