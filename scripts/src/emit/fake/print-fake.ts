import { isObject, type Json } from '../../spec/document.ts';
import { docComment, propertyKey, stringLiteral } from '../text.ts';
import type { FakeData } from './describe-fake.ts';

/** The one name that the file exports. */
export const fakeExport = 'fakeDescription';

/** Prints the data of a fake. */
export function printFake(banner: string, { collections, errors, operations }: FakeData): string {
  const doc = docComment(['Sample data and behavior of every operation, for the fake.']);
  return [
    `${banner}\nimport type { FakeDescription } from '@wa-clients/core/testing';\n\n`,
    `${doc}export const ${fakeExport}: FakeDescription = {\n`,
    `  collections: [\n${list(collections)}  ],\n`,
    `  operations: [\n${list(operations)}  ],\n`,
    `  errors: [\n${list(errors)}  ],\n};\n`,
  ].join('');
}

function list(values: readonly Json[]): string {
  return values.map((value) => `    ${literal(value)},\n`).join('');
}

function literal(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(([name, one]) => `${propertyKey(name)}: ${literal(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
