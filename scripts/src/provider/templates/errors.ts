import { stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';

/** The text of `src/errors.ts`. */
export function errorsFile({ errors, id, pascal, title }: ProviderFacts): string {
  const lines = Object.entries(errors).map(([name, path]) => `    ${name}: textOrUndefined(${read(path)}),\n`);
  return `import {
  type ErrorGuard,
  errorGuard,
  type OperationErrorGuard,
  operationErrorGuard,
  type ProviderError,
  textOrUndefined,
} from '@wa-clients/core';

import type { OperationErrors } from './generated/operations.ts';

/** Details of a ${title} error: the fields of its body. */
export type ${pascal}ErrorDetail = Readonly<Record<string, unknown>>;

/**
 * Whether a caught value is a ${title} error, with the given code if there is one; \`detail\` is then typed.
 *
 * @example
 * if (is${pascal}Error(error, 'not_found')) console.log(error.detail);
 */
export const is${pascal}Error: ErrorGuard<${pascal}ErrorDetail> = /* @__PURE__ */ errorGuard(${stringLiteral(id)});

/**
 * Whether a caught value is the error of one operation, by its name, with the given status if there is one; \`detail\` then
 * has the type that the description has for it.
 */
export const is${pascal}ErrorOf: OperationErrorGuard<OperationErrors, ${pascal}ErrorDetail> =
  /* @__PURE__ */ operationErrorGuard(${stringLiteral(id)});

/** Parses ${title}'s error bodies; message, code and request id are in the fields that the description has. */
export function readError(body: unknown): ProviderError {
  if (typeof body !== 'object' || body === null) return {};
  return {
${lines.join('')}    detail: body,
  };
}

/** Value at a path of own properties, or undefined. */
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
