import { isDeepStrictEqual } from 'node:util';

import type { Json } from '../document.ts';
import type { Notify } from '../notice.ts';
import { pointerTo } from '../pointer.ts';
import { onlyType } from '../only-type.ts';
import type { Visit } from '../walk.ts';

/** How a value is read that is written without the quotes, or with the quotes, that its type asks for. */
const readings: Readonly<Record<string, (value: Json) => Json>> = {
  string: (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
  boolean: (value) => (value === 'true' ? true : value === 'false' ? false : value),
  integer: (value) => numberOf(value, /^-?(0|[1-9]\d{0,14})$/),
  number: (value) => numberOf(value, /^-?(0|[1-9]\d{0,14})(\.\d{1,14})?$/),
};

/** Reads what a schema lists as its values by its type, of which they would be no values otherwise. */
export function mendEnumerated({ node, pointer }: Visit, notify: Notify): void {
  const { const: constant, enum: values } = node;
  if (constant === undefined && values === undefined) return;
  const type = onlyType(node);
  const read = type === undefined ? undefined : readings[type];
  if (!read) return;
  const tell = (place: string, value: Json) =>
    notify(
      place,
      'enumerated',
      `${JSON.stringify(value)} is not of the type "${type}"`,
      `It is read as the ${type} that it spells.`,
    );
  if (Array.isArray(values)) {
    const readValues = values.map(read);
    const changed = readValues.findIndex((value, index) => value !== values[index]);
    if (changed !== -1) {
      node['enum'] = readValues.filter(
        (value, index) => readValues.findIndex((one) => isDeepStrictEqual(one, value)) === index,
      );
      tell(pointerTo(pointerTo(pointer, 'enum'), changed), values[changed] as Json);
    }
  }
  if (constant === undefined) return;
  const value = read(constant);
  if (value === constant) return;
  node['const'] = value;
  tell(pointerTo(pointer, 'const'), constant);
}

function numberOf(value: Json, form: RegExp): Json {
  return typeof value === 'string' && form.test(value) ? Number(value) : value;
}
