/** A text that is the same for two JSON values exactly when JSON Schema calls them equal. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  // JSON has no text for Infinity but null.
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const object = value as Record<string, unknown>;
  return `{${Object.keys(object)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(object[name])}`)
    .join()}}`;
}
