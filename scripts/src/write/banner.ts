/** Version of the emitters; a change of it is a change of every generated file. */
const generatorVersion = '1.0.0';

/** The first lines of every generated file. */
export function banner(title: string, version: string, hash: string): string {
  const source = `${title} ${version}`.replaceAll(/[^\x20-\x7e]|\*\//g, ' ').slice(0, 120);
  return `// Generated from ${source}; do not edit.\n// Description sha256 ${hash}, generator ${generatorVersion}.\n`;
}
