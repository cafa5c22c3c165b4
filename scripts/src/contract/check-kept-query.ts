import { type FoundOperation, operationPointer } from '../spec/operations.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { Parameter } from './parameter.ts';

/**
 * Holds `x-keeps-query`, a part of a path that brings the query of its request, against the other parameters.
 *
 * @throws SpecRefusal when the operation has a query of its own, which would begin a second time.
 */
export function checkKeptQuery(found: FoundOperation, parameters: readonly Parameter[], file: string): void {
  const other = parameters.find((one) => one.in === 'query');
  if (!other || !parameters.some(({ writing }) => writing.keepsQuery)) return;
  throw new SpecRefusal({
    file,
    pointer: operationPointer(found),
    rule: 'kept-query',
    problem: `a path parameter brings the query (x-keeps-query), and "${other.name}" is a query parameter`,
    remedy: 'Remove one of the two.',
  });
}
