/** Numbers with some of them replaced; undefined replaces nothing, and other names are left alone. */
export function withNumbers<Numbers extends object>(
  numbers: Numbers,
  replacements: object | undefined,
  fail: (text: string) => Error,
): Numbers {
  const merged = { ...numbers } as Record<string, unknown>;
  for (const [name, value] of Object.entries(replacements ?? {}) as [string, unknown][]) {
    if (value === undefined || !(name in numbers)) continue;
    // NaN fails too; Infinity is a way to say "no limit".
    if (typeof value !== 'number' || !(value >= 0)) throw fail(`${name} must be a number from 0`);
    merged[name] = value;
  }
  return merged as Numbers;
}
