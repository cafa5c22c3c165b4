import { isObject, type Json, type JsonObject } from './document.ts';

/** Hint of an array: how many values there are at most at a path within all its items together, `{ rows: 10 }`. */
export const mostAcross = 'x-most-across';
/** Hint of an array: paths within its items at which no value is there twice, `[rows.id]`. */
export const uniqueAcross = 'x-unique-across';

/** Limits that hold for all items of an array together, which no keyword of JSON Schema says. */
interface LimitsAcross {
  readonly most: readonly (readonly [path: string, count: number])[];
  readonly unique: readonly string[];
}

/** Reads the limits across the items of an array from the hints of its schema. */
export function limitsAcross({ [mostAcross]: most, [uniqueAcross]: unique }: JsonObject): LimitsAcross {
  return {
    most: Object.entries(isObject(most) ? most : {}).map(([path, count]) => [path, Number(count)]),
    unique: Array.isArray(unique) ? unique.map(String) : [],
  };
}

/** The values at a path within items; the items of arrays on the way are values of their own. */
export function valuesAcross(items: readonly Json[], path: string): readonly Json[] {
  return path.split('.').reduce<readonly Json[]>(
    (values, name) =>
      values.flatMap((value) => {
        const inner = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
        return inner === undefined ? [] : [inner].flat();
      }),
    items,
  );
}
