import type * as z from 'zod/v4/mini';

import type { Evaluation } from './evaluation.ts';
import { isOneOfValues, schemasBelow, schemasInPlace } from './schema-shape.ts';

/**
 * What is wrong with a value that holds under none of the alternatives, seen from the one that it is meant to have: the one
 * whose listed values, such as those of a `type`, it has. Undefined when that is not one alone.
 */
export function meantAlternative(
  schemas: readonly z.core.$ZodType[],
  evaluations: readonly Evaluation[],
): Evaluation | undefined {
  const candidates = evaluations.flatMap((evaluation, index) => {
    // Another kind of value altogether.
    if (evaluation.issues.some(({ path }) => path.length === 0)) return [];
    const inPlace = [...schemasInPlace([schemas[index]])];
    const isListed = (key: PropertyKey) =>
      [...schemasInPlace(inPlace.flatMap((schema) => schemasBelow(schema, key).schemas))].some(isOneOfValues);
    const keys = evaluation.issues.flatMap(({ path }) => (path.length === 1 ? path : []));
    return [{ evaluation, differing: new Set(keys.filter(isListed)) }];
  });
  const fewest = Math.min(...candidates.map(({ differing }) => differing.size));
  const [meant, ...others] = candidates.filter(({ differing }) => differing.size === fewest);
  if (!meant || others.length === 0) return meant?.evaluation;
  const shared = [...meant.differing].find((key) => others.every(({ differing }) => differing.has(key)));
  return shared === undefined ? undefined : { issues: [{ path: [shared], message: 'Another value' }] };
}
