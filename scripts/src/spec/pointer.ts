import { isObject, type Json } from './document.ts';

/** A JSON pointer extended by one name. */
export function pointerTo(pointer: string, name: string | number): string {
  const part = String(name);
  const isPlain = !part.includes('~') && !part.includes('/');
  return `${pointer}/${isPlain ? part : part.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names that a JSON pointer goes through, or undefined when the text is none. */
export function pointerParts(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  const parts = pointer.slice(1).split('/');
  // Few have anything to decode, and all of them are read again and again.
  return pointer.includes('~') ? parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : parts;
}

/** The pointer of a local reference (`#/...`), percent-decoded, or undefined when the reference is not local. */
export function localPointer(reference: string): string | undefined {
  if (!reference.startsWith('#')) return undefined;
  if (!reference.includes('%')) return reference.slice(1);
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}

/** The value at a pointer, or undefined. */
export function valueAtPointer(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const part of pointerParts(pointer) ?? []) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(part) ? value[Number(part)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

/** The pointer that a value of a discriminator's mapping means, a schema's key or a local reference; undefined for any other. */
export function mappedPointer(root: Json, value: string): string | undefined {
  const named = pointerTo('/components/schemas', value);
  if (valueAtPointer(root, named) !== undefined) return named;
  const local = localPointer(value);
  return local?.startsWith('/') && isObject(valueAtPointer(root, local)) ? local : undefined;
}
