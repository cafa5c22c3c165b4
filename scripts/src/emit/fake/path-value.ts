import type { Json, JsonObject } from '../../spec/document.ts';
import type { Draft } from './draft.ts';
import { fits } from './fits.ts';
import { sampleOf } from './sample.ts';
import { idLike } from './twins.ts';
import { validValues } from './valid-values.ts';

/** A text of words, as no id is. */
const words = /[^\w.@+:{}-]|^Example$/;

/** A value for a parameter of a path: the one that means the operation, an id that says what it is of, or a sample. */
export function pathValue(root: JsonObject, { known, operation }: Draft, name: string): Json {
  const { schema } = operation.parameters.find((one) => one.in === 'path' && one.name === name) ?? {};
  const own = known[name] ?? idLike(name);
  const sample = sampleOf(root, schema, { direction: 'request' });
  const isFree = fits(root, schema, own, 'request');
  if (isFree && (known[name] !== undefined || words.test(String(sample)))) return own;
  if (isPathValue(sample)) return sample;
  const context = { root, direction: 'request', isFull: false, depth: 0, steps: { left: 1_000 } } as const;
  for (const value of validValues(context, [schema ?? true, { minLength: 1 }], sample, name))
    if (isPathValue(value)) return value;
  return sample;
}

/** Whether a value can stand in a path: it is not empty and leads nowhere else. */
export function isPathValue(value: Json): boolean {
  return (typeof value === 'string' || typeof value === 'number') && !/^\.{0,2}$|[\s/\\]/.test(String(value));
}
