/** A string literal of TypeScript in single quotes; any text is safe in it. */
export function stringLiteral(text: string): string {
  const body = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `'${body}'`;
}

/** A property's name in an object literal or a type. */
export function propertyKey(name: string): string {
  // Uncomputed, this name would set the prototype instead of a member.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/**
 * A doc comment of one or more lines; nothing in the texts can end it.
 *
 * @param example Lines of code, which has been made safe for a comment.
 */
export function docComment(lines: readonly string[], indent = '', example: readonly string[] = []): string {
  const clean = lines
    .flatMap((line) => line.split(/[\n\r\u2028\u2029]/))
    .map((line) => line.replaceAll('*/', '*\u200b/').trim())
    .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''));
  while (clean.at(-1) === '') clean.pop();
  if (example.length > 0) clean.push('@example', ...example);
  if (clean.length === 0) return '';
  if (clean.length === 1) return `${indent}/** ${clean[0]} */\n`;
  return `${indent}/**\n${clean.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return /^.*?[.!?](?= |$)/.exec(line)?.[0] ?? line;
}
