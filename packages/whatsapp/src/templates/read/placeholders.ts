/** Placeholders of a text: how many where they are numbered, or their names in the order of the text. */
export type Placeholders = number | readonly string[];

/** A name that a variable can have in a type and in a literal alike. */
const variable = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/**
 * Finds the placeholders of a text.
 *
 * @throws TypeError for placeholders that no message can have values for: mixed, with a gap, or with a name of another kind.
 */
export function placeholdersOf(text: string): Placeholders {
  const found = [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name.trim()))];
  const numbers = found.filter((name) => /^\d{1,3}$/.test(name)).map(Number);
  if (numbers.length === found.length) {
    if (numbers.length > 0 && Math.max(...numbers) !== numbers.length)
      throw new TypeError('has numbered placeholders with a gap');
    return numbers.length;
  }
  if (numbers.length > 0) throw new TypeError('has named and numbered placeholders');
  const odd = found.find((name) => !variable.test(name) || name === '__proto__');
  if (odd !== undefined) throw new TypeError('has a placeholder that is neither a number nor a name');
  return found;
}

/** Whether a text has none. */
export function isPlain(placeholders: Placeholders): boolean {
  return placeholders === 0 || (typeof placeholders === 'object' && placeholders.length === 0);
}
