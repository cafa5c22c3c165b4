/** What one check of the site found. */
export interface CheckResult {
  readonly name: string;
  /** What is wrong, each with its place; an empty list is a pass. */
  readonly problems: readonly string[];
}

/** A result of a check with what it looked at: nothing to look at is a failure too. */
export function checked(name: string, count: number, problems: readonly string[]): CheckResult {
  const none = count === 0 ? ['there is nothing to check'] : [];
  return { name: `${name} (${count.toLocaleString('en')})`, problems: [...none, ...problems] };
}
