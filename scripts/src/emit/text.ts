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

/** Whether a text can stand as an identifier as it is. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && !reservedWords.has(text);
}

/** A property's name in an object literal or a type. */
export function propertyKey(name: string): string {
  // Uncomputed, this name would set the prototype instead of a member.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** A doc comment of one or more lines; nothing in the texts can end it. */
export function docComment(lines: readonly string[], indent = ''): string {
  const clean = lines
    .flatMap((line) => line.split(/[\n\r\u2028\u2029]/))
    .map((line) => line.replaceAll('*/', '*\u200b/').trim())
    .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''));
  while (clean.at(-1) === '') clean.pop();
  if (clean.length === 0) return '';
  if (clean.length === 1) return `${indent}/** ${clean[0]} */\n`;
  return `${indent}/**\n${clean.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** A text as camelCase words, letters and digits only; empty when it has none. */
export function camelCase(text: string): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
}

/** The text with its first letter in upper case. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words that cannot name a binding of a module. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);
