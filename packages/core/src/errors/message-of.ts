/** The message of what was thrown, which may be no Error at all. */
export function messageOf(error: unknown): string {
  return String((error as Error | null | undefined)?.message ?? error);
}
