import { importedFromCore } from '../../names/taken-names.ts';

/** What functions and the data of their operations are made of. */
const coreFunctions = importedFromCore.filter((name) => /^[a-z]/.test(name));

/** The functions of core that lines of code use; what texts say counts as nothing. */
export function usedFromCore(lines: readonly string[]): string[] {
  const codes = lines.map((line) => line.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''"));
  return coreFunctions.filter((name) => codes.some((line) => new RegExp(`[ ([]${name}[(,) \\]]`).test(line)));
}

/** An import, on several lines where it is long; nothing without names. */
export function printImport(prefix: string, names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const list = names.length > 8 ? `{\n${names.map((name) => `  ${name},\n`).join('')}}` : `{ ${names.join(', ')} }`;
  return `import ${prefix}${list} from '${from}';\n`;
}
