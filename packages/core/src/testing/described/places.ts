/** An object with members of any names. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no array. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dot-separated path, or undefined; the whole for an empty path. */
export function valueAt(value: unknown, at: string): unknown {
  let current = value;
  for (const name of at === '' ? [] : at.split('.')) {
    current = isMembers(current) && Object.hasOwn(current, name) ? current[name] : undefined;
  }
  return current;
}

/** A copy with another value at a dot-separated path. */
export function withValueAt(value: unknown, at: string, inner: unknown): unknown {
  if (at === '') return inner;
  const [name = '', ...rest] = at.split('.');
  const members = isMembers(value) ? value : {};
  return { ...members, [name]: withValueAt(members[name], rest.join('.'), inner) };
}
