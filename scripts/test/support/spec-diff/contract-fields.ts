/** Parts that are as the description has them: schemas and hints, which are one value each. */
const whole = new Set([
  'root',
  'schema',
  'itemSchema',
  'example',
  'examples',
  'encoding',
  'fakeHint',
  'paginationHint',
  'names',
]);

/** Every field of a contract, such as `operations.parameters.writing.style`, with all values that it has anywhere. */
export function fieldsOf(contract: object): Map<string, string> {
  const found = new Map<string, unknown[]>();
  collect(contract, '', found);
  return new Map([...found].map(([field, values]) => [field, JSON.stringify(values)]));
}

function collect(value: unknown, field: string, found: Map<string, unknown[]>): void {
  const name = field.slice(field.lastIndexOf('.') + 1);
  if (value instanceof Map || value instanceof Set) return collect([...value], field, found);
  if (Array.isArray(value) && !whole.has(name)) {
    found.set(field, [...(found.get(field) ?? []), value.length]);
    for (const one of value) collect(one, field, found);
    return;
  }
  if (typeof value === 'object' && value !== null && !whole.has(name)) {
    for (const [key, one] of Object.entries(value)) collect(one, field === '' ? key : `${field}.${key}`, found);
    return;
  }
  found.set(field, [...(found.get(field) ?? []), value ?? null]);
}
