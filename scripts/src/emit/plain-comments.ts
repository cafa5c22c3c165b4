/** A comment of several lines, with its indentation and the lines between its marks. */
const block = /^( *)\/\*\*\n((?: *\* ?.*\n)+?) *\*\//gm;
const description = /^@description ?/;

/**
 * Comments that begin with what they describe: editors show the text of a tag beneath a heading, or not at all. The format
 * follows it, and what the type says by itself is left out.
 */
export function plainComments(text: string): string {
  return text
    .replaceAll(/^( *\/\*\* )@description (?!@)/gm, '$1')
    .replaceAll(block, (_, indent: string, inner: string) => {
      const lines = inner
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/^ *\* ?/, ''));
      const kept = arranged(lines.filter((line) => !/^@enum \{\w+\}$/.test(line)));
      const [only = ''] = kept;
      if (kept.length === 1) return `${indent}/** ${only} */`;
      const body = kept.map((line) => `${indent} *${line && ` ${line}`}\n`).join('');
      return `${indent}/**\n${body}${indent} */`;
    });
}

/** The lines with the description where editors look for it. */
function arranged(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => description.test(line));
  // A description that begins like a tag would be taken for one.
  if (start < 0 || /^@description ?@/.test(lines[start] as string)) return lines;
  const rest = lines.slice(start).map((line, index) => (index === 0 ? line.replace(description, '') : line));
  const before = lines.slice(0, start);
  const tags = rest.findIndex((line) => /^@\w/.test(line));
  const told = tags < 0 ? rest : rest.slice(0, tags);
  const after = tags < 0 ? [] : rest.slice(tags);
  const isFormat = before.every((line) => line.startsWith('Format: '));
  const parts = isFormat ? [told, before] : [before, before.join('\n') === told.join('\n') ? [] : told];
  const [first = [], second = []] = parts.filter((part) => part.length > 0);
  return [...first, ...(second.length > 0 ? ['', ...second] : []), ...after];
}
