import { exec } from 'jsonpath-rfc9535';

import type { Json } from './document.ts';

/** A matched value and the names that lead to it. */
export interface PathMatch {
  readonly path: readonly (string | number)[];
  readonly value: Json;
}

/**
 * The values that a JSONPath (RFC 9535) matches: in the order of its selectors, and once for each that names it.
 *
 * @throws an Error when the text is not a JSONPath.
 */
export function queryPaths(root: Json, expression: string): PathMatch[] {
  const matches: PathMatch[] = [];
  exec(root, expression, (value, path) => {
    matches.push({ path: [...path], value: value });
  });
  return matches;
}
