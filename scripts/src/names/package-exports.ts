/**
 * Names that the index of a package exports by itself, beside the generated operations: those in its braces, and what it
 * declares.
 *
 * Where it exports everything of another module, a name of these hides one of those without a word.
 */
export function packageExports(index: string): string[] {
  const text = index.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
  const listed = [...text.matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(','));
  const declared = [...text.matchAll(/^export\s+(?:async\s+)?(?:class|const|function|interface|type)\s+([\w$]+)/gm)];
  const names = [
    ...listed.map((one) => one.trim().split(/\s+/).at(-1) ?? ''),
    ...declared.map(([, name = '']) => name),
  ];
  return [...new Set(names.filter((name) => name !== ''))];
}
