/** A function that a module exports, for modules that are loaded by a name. */
export function exported(module: Record<string, unknown>, name: string): unknown {
  if (typeof module[name] === 'function') return module[name];
  throw new Error(`There is no function ${name} among ${Object.keys(module).join(', ')}.`);
}
