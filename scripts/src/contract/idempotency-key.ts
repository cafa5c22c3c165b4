import type { FoundOperation } from '../spec/operations.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { Parameter } from './parameter.ts';

/**
 * Reads `x-idempotency-key` of an operation, the name of the header that makes it harmless to repeat.
 *
 * @throws SpecRefusal when the operation has no header parameter of that name.
 */
export function readIdempotencyKey(
  { method, node, path }: FoundOperation,
  parameters: readonly Parameter[],
  file: string,
): string | undefined {
  const name = node['x-idempotency-key'];
  if (name === undefined) return undefined;
  const parameter = parameters.find((one) => one.in === 'header' && one.name === name);
  if (parameter) return parameter.name;
  throw new SpecRefusal({
    file,
    pointer: `/paths/${path.replaceAll('/', '~1')}/${method}/x-idempotency-key`,
    rule: 'idempotency-key',
    problem: `there is no header parameter ${JSON.stringify(name)}`,
    remedy: 'Correct x-idempotency-key in the overlay, or take it out in one (remove: true).',
  });
}
