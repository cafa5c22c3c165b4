import type { Input, Operation } from '../operation.ts';
import { unknownName } from '../options/unknown-name.ts';

/**
 * Refuses what an operation without a body has no parameter for: a service ignores a filter that is misspelt, and gives all rows.
 *
 * @throws the error that `fail` makes, with the parameters that begin like the one that was given.
 */
export function checkInput(
  { body, headers = [], path, query }: Operation,
  input: Input,
  fail: (text: string) => Error,
): void {
  if (body || !query) return;
  const inPath = path.split(/[{}]/).filter((_, index) => index % 2);
  const known = [...inPath, ...headers, ...query];
  for (const name of Object.keys(input))
    if (input[name] !== undefined && !known.includes(name)) throw fail(unknownName('parameter', name, known));
}
