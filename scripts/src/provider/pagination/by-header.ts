import type { Parameter } from '../../contract/parameter.ts';
import type { ListParts } from './list-parts.ts';
import type { ListReading } from './proposal.ts';
import { wireNames } from './wire-names.ts';

/** Reads a list whose response has the cursor of the next page in a header of its own; undefined without one. */
export function byHeader(cursor: Parameter, { shape, sizing }: ListParts): ListReading | undefined {
  // `X-Next-Cursor`, `x-ms-continuation` and `X-Acme-Next-Page-Token` are alike.
  const header = shape.headers.find((name) => {
    const words = name.replace(/^x-/, '').replaceAll('-', '_');
    return wireNames.nextHeader.test(words) || wireNames.nextHeader.test(words.replace(/^[a-z\d]+_/, ''));
  });
  if (header === undefined) return undefined;
  const options = { ...sizing, cursor: cursor.name, header };
  return { parameters: [sizing.size, cursor.name], proposal: { kind: 'header-cursor', options } };
}
