import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema } from '../../spec/effective-schema.ts';
import { fits } from './fits.ts';
import { type IdForm, idForm } from './id-member.ts';
import { isPathValue } from './path-value.ts';
import { validValues } from './valid-values.ts';

/** Ids that are written out where no form makes them. */
const mostValues = 60;
const hexadecimal = '0123456789abcdef';

/** How ids are made that both the rows and the parameter of the path take. */
export function identityForm(
  root: JsonObject,
  name: string,
  schemas: readonly (Json | undefined)[],
  sample: Json | undefined,
): IdForm {
  const effective = schemas.map((one) => effectiveSchema(root, one));
  const usual = idForm(effective, sample);
  const [ofRows] = schemas;
  const isRight = (id: string | number) =>
    isPathValue(id) && (ofRows === undefined || fits(root, ofRows, id)) && schemas.every((one) => takes(root, one, id));
  const context = { root, direction: 'response', isFull: false, depth: 0, steps: { left: 4_000 } } as const;
  const all = schemas.map((one) => one ?? true);
  const [likely] = validValues(context, all, undefined, name);
  const other = likely === undefined ? usual : idForm(effective, likely);
  const form = [usual, other].find((one) => idsOf(one).every(isRight));
  if (form) return form;
  const values = new Set<string | number>();
  const [own = true, ...others] = schemas.map((one) => one ?? true);
  for (const together of [[own, ...others], [own], others]) {
    for (const value of validValues({ ...context, steps: { left: 4_000 } }, together, undefined, name)) {
      const id = asOwn(root, own, value);
      if (id !== undefined && isRight(id)) values.add(id);
      if (values.size >= mostValues) break;
    }
  }
  return values.size > 0 ? { alphabet: 'values', values: [...values].slice(0, mostValues) } : usual;
}

/** The id as the rows have it, whose text stands in the path: of `0123` no number is the same. */
function asOwn(root: JsonObject, own: Json, value: Json): string | number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (fits(root, own, value)) return value;
  const other = typeof value === 'number' ? String(value) : Number(value);
  return String(other) === String(value) && fits(root, own, other) ? other : undefined;
}

/** Whether a schema takes an id, be it the text of it, as in a path. */
function takes(root: JsonObject, schema: Json | undefined, id: string | number): boolean {
  if (fits(root, schema, id)) return true;
  const other = typeof id === 'number' ? String(id) : id.trim() === '' ? Number.NaN : Number(id);
  return !Number.isNaN(other) && fits(root, schema, other);
}

/** Some ids of a form, as the engine of the fakes makes them. */
function idsOf({ alphabet, length = 12, prefix = '', suffix = '', values }: IdForm): readonly (string | number)[] {
  if (values) return values;
  if (alphabet === 'number') return [1, 2, 60];
  if (alphabet === 'uuid')
    return ['1', '9'].map((start) => `${start}${hexadecimal.slice(0, 7)}-9abc-4def-8123-${hexadecimal.slice(0, 12)}`);
  return [0, 1, alphabet.length - 1].map((from) => {
    const changing = Array.from({ length }, (_, index) => alphabet[(from + index * from) % alphabet.length]);
    return prefix + changing.join('') + suffix;
  });
}
