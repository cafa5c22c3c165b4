import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { inputTypes } from './input-types.ts';

const core = join(import.meta.dirname, '../../../../packages/core/src/request');
/** The declaration of a type, without its line breaks. */
const declared = (text: string, name: string) =>
  new RegExp(`type ${name}<[^;]*;(?:\\n\\};)?`).exec(text)?.[0].replaceAll(/\s+/g, ' ');

it.each([
  ['KnownNames', 'or-none.ts'],
  ['OrNone', 'or-none.ts'],
  ['MaybePart', 'part.ts'],
  ['WithPartHeaders', 'part.ts'],
])('%s is what core declares, so that probes judge the types that apps use', (name, file) => {
  const own = declared(inputTypes, name);
  expect(own).toBeDefined();
  expect(own).toBe(declared(readFileSync(join(core, file), 'utf8'), name));
});
