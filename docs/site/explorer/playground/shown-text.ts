/** A value as the output shows it. */
export function shownText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return errorText(value);
  if (typeof value === 'function') return `[function ${value.name}]`;
  if (value instanceof Response) return `Response ${value.status}`;
  if (value instanceof Map) return shownText(Object.fromEntries(value as Map<string, unknown>));
  if (value instanceof Set) return shownText([...(value as Set<unknown>)]);
  try {
    return JSON.stringify(value, plain, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

/** The name of an error before all else, and its fields where it is one of these packages. */
function errorText(error: Error): string {
  const { message, name } = error;
  const fields = Object.entries(error as unknown as Record<string, unknown>).filter(([, value]) => value !== undefined);
  const shown = fields.length === 0 ? '' : `\n${JSON.stringify(Object.fromEntries(fields), plain, 2)}`;
  return `${name}: ${message}${shown}`;
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
