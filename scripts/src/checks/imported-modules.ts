const importing =
  /^(?:import\s[^'";]*?\bfrom\s+|import\s+|export\s+(?:type\s+)?(?:\*[^'";]*?|\{[^}]*\})\s*from\s+)'([^']+)'/gm;

/** The modules that a formatted file imports or exports from; what its comments and texts say of others is none. */
export function importedModules(text: string): string[] {
  return [...text.matchAll(importing)].map((match) => match[1] ?? '');
}
