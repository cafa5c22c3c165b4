/**
 * The members of a row that `fields` asks for, and its id: names separated by commas, which can have arguments in parentheses
 * or names of their own in braces. Without `fields`, the whole row.
 */
export function askedFields(row: Readonly<Record<string, unknown>>, fields: string | null): Record<string, unknown> {
  if (fields === null || fields === '') return { ...row };
  const names = fields.replaceAll(/\([^()]*\)|\{[^{}]*\}/g, '').split(',');
  const wanted = new Set(['id', ...names.map((name) => (name.trim().split('.')[0] ?? '').trim())]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name)));
}
