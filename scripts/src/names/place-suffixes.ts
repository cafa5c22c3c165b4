/** What is added to the name of a parameter in the input, by its place, where another one has the name. */
export const placeSuffixes = { path: 'Path', query: 'Query', header: 'Header' } as const;

/** The names that a parameter of a name may have in the input beside its own. */
export function possibleInputNames(name: string): string[] {
  return Object.values(placeSuffixes).flatMap((suffix) => [name + suffix, name + suffix + suffix]);
}
