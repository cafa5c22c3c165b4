/** Whether a value can be used as an AbortSignal; an AbortController, which is often given in its place, cannot. */
export function isSignal(value: unknown): value is AbortSignal {
  return typeof (value as AbortSignal | null)?.addEventListener === 'function' && 'aborted' in (value as AbortSignal);
}
