import type { NameLock } from './names.ts';

const width = 120;

/** The text of a name lock: a line for each name as far as that is not too long. */
export function printLock({ operations, components, schemas }: NameLock): string {
  return `${print({ ...(schemas && { schemas }), operations, components }, 0, 0)}\n`;
}

/** @param used Characters before the value in its line, and behind it. */
function print(value: unknown, depth: number, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value);
  const line = inLine(value);
  if (members.length === 0 || (depth > 1 && depth * 2 + used + line.length <= width)) return line;
  const inner = '  '.repeat(depth + 1);
  const lines = members.map(
    ([name, one]) => `${inner}${JSON.stringify(name)}: ${print(one, depth + 1, JSON.stringify(name).length + 3)}`,
  );
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}`;
}

function inLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${inLine(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
