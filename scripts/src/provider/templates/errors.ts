import { stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';

/** The text of `src/errors.ts`. */
export function errorsFile({ errors, id, pascal, title }: ProviderFacts): string {
  const lines = Object.entries(errors).map(([name, path]) => `    ${name}: textOrUndefined(${read(path)}),\n`);
  return `import { type ErrorGuard, errorGuard, type ProviderError, textOrUndefined } from '@wa-clients/core';

/** The \`detail\` of an error of ${title}: the fields of its response body. */
export type ${pascal}ErrorDetail = Readonly<Record<string, unknown>>;

/**
 * Checks whether a caught value is an error of ${title}, with a code of that code, and types its \`detail\`.
 *
 * @example
 * if (is${pascal}Error(error, 'not_found')) console.log(error.detail);
 */
export const is${pascal}Error: ErrorGuard<${pascal}ErrorDetail> = /* @__PURE__ */ errorGuard(${stringLiteral(id)});

/** Reads message, code and request id from the error bodies of ${title}. */
export function readError(body: unknown): ProviderError {
  if (typeof body !== 'object' || body === null) return {};
  return {
${lines.join('')}    detail: body,
  };
}

/** The value at a path of own properties, or undefined. */
function at(body: object, ...names: readonly string[]): unknown {
  let value: unknown = body;
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
`;
}

function read(path: string): string {
  return `at(body, ${path.split('.').map(stringLiteral).join(', ')})`;
}
