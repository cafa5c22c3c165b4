/** The export of a module whose name has a form, such as `createKapso` of a provider that is loaded by its name. */
export function exported(module: Record<string, unknown>, name: RegExp): unknown {
  const found = Object.entries(module).find(([key, value]) => typeof value === 'function' && name.test(key));
  if (!found) throw new Error(`There is no export ${String(name)} among ${Object.keys(module).join(', ')}.`);
  return found[1];
}
