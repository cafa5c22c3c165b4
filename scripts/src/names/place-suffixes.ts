/** What is added to the name of a parameter in the input, by its place, where another one has the name. */
export const placeSuffixes = { path: 'Path', query: 'Query', header: 'Header' } as const;

/** The names that a parameter of a name may have in the input beside its own. */
export function possibleInputNames(name: string): string[] {
  return Object.values(placeSuffixes).flatMap((suffix) => [name + suffix, name + suffix + suffix]);
}

/** The forms that a path may have where some of its parameters have another name in the input, its own first. */
export function possiblePaths(path: string, mayBeRenamed: Iterable<string>): string[] {
  const { path: suffix } = placeSuffixes;
  let paths = [path];
  for (const name of mayBeRenamed) {
    if (!path.includes(`{${name}}`)) continue;
    paths = paths.flatMap((one) =>
      ['', suffix, suffix + suffix].map((more) => one.replaceAll(`{${name}}`, `{${name}${more}}`)),
    );
  }
  return paths;
}
