const widest = 80;

/** A value as TypeScript. */
export function valueCode(value: unknown, indent = ''): string {
  const line = onOneLine(value);
  if (indent.length + line.length <= widest || typeof value !== 'object' || value === null || isBinary(value))
    return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => `${inner}${valueCode(one, inner)},\n`).join('')}${indent}]`;
  const members = Object.entries(value).map(([name, one]) => `${inner}${keyCode(name)}: ${valueCode(one, inner)},\n`);
  return `{\n${members.join('')}${indent}}`;
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Blob) return blobCode(value);
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(', ')}])`;
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, one]) => `${keyCode(name)}: ${onOneLine(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function isBinary(value: object): boolean {
  return value instanceof Blob || value instanceof Uint8Array;
}

function blobCode(blob: Blob): string {
  const type = blob.type === '' ? '' : `, { type: ${quoted(blob.type)} }`;
  return blob instanceof File ? `new File([bytes], ${quoted(blob.name)}${type})` : `new Blob([bytes]${type})`;
}

function quoted(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`);
  return `'${inner}'`;
}

function keyCode(name: string): string {
  // As a name, this one would set the prototype.
  if (name === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}
