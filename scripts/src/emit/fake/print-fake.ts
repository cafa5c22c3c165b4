import type { Json } from '../../spec/document.ts';
import { dataLiteral } from '../data-literal.ts';
import { docComment } from '../text.ts';
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
  return values.map((value) => `    ${dataLiteral(value)},\n`).join('');
}
