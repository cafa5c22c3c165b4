import type { Input, Operation } from '../operation.ts';

/**
 * Refuses a parameter that an operation without a body does not have where its name misspells one that it has: a service
 * ignores such a filter, and gives all rows. Any other name is sent, for a parameter that nobody has described.
 *
 * @throws the error that `fail` makes, with the parameter that was meant.
 */
export function checkInput(
  { body, headers = [], path, query }: Operation,
  input: Input,
  fail: (text: string) => Error,
): void {
  if (body || !query) return;
  const inPath = path.split(/[{}]/).filter((_, index) => index % 2);
  const known = [...inPath, ...headers, ...query];
  for (const name of Object.keys(input)) {
    if (input[name] === undefined || known.includes(name)) continue;
    const meant = known.find((one) => isMisspelt(lettersOf(name), lettersOf(one)));
    if (meant) throw fail(`unknown parameter "${name}"; use ${meant}`);
  }
}

function lettersOf(name: string): string[] {
  return name.toLowerCase().match(/[a-z\d]/g) ?? [];
}

/** Whether two names have the same letters, or one has up to two more among those of the other. */
function isMisspelt(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 2 || short.length < 3) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length || one.toSorted().join('') === other.toSorted().join('');
}
