import { canonicalText } from './equality.ts';
import { check, type Check } from './check.ts';

/** At most that many values at a path within all items together, such as rows within sections. */
export function mostAcross(path: string, most: number): Check<unknown[]> {
  return check(
    (items) => valuesAt(items, path).length <= most,
    `Expected at most ${most} ${path} in all items together`,
  );
}

/** Values at a path within all items that differ from each other, such as ids. */
export function uniqueAcross(path: string): Check<unknown[]> {
  const differ = (items: unknown[]) => {
    const texts = valuesAt(items, path).map(canonicalText);
    return new Set(texts).size === texts.length;
  };
  return check(differ, `Expected values of ${path} that all differ`);
}

/** The values at a path of names within items; the items of arrays on the way are values of their own. */
function valuesAt(items: readonly unknown[], path: string): readonly unknown[] {
  let values = items;
  for (const name of path.split('.')) {
    values = values.flatMap((value) =>
      Object.hasOwn(Object(value) as object, name) ? [(value as Readonly<Record<string, unknown>>)[name]].flat() : [],
    );
  }
  return values.filter((value) => value !== undefined);
}
