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

/** The value of a member of a row, or of one in an object of it, as in `metadata.name`. */
export function memberAt(row: Members, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : valueAt(row, name);
}

/** A copy of a row with another value of such a member. */
export function withMember(row: Members, name: string, value: unknown): Members {
  return Object.hasOwn(row, name) || !name.includes('.')
    ? { ...row, [name]: value }
    : (withValueAt(row, name, value) as Members);
}
