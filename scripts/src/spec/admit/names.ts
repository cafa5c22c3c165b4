import { componentKeys } from '../component-keys.ts';
import { isObject } from '../document.ts';
import { pointerTo } from '../pointer.ts';
import type { Visit } from '../walk.ts';
import type { Refuse } from './refuse.ts';

const componentKey = /^[a-zA-Z0-9._-]+$/;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u001f\u007f\u2028\u2029]/;

/** How an overlay gives a component another key. */
function renaming(room: string, key: string): string {
  // What is left of it, where that begins like a name.
  const plain = key
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-zA-Z0-9._-]+/g, ' ')
    .trim()
    .replaceAll(/ +(.)/g, (_, letter: string) => letter.toUpperCase());
  const example = /^[a-z]/i.test(plain) && !isPrototypeName(plain) ? plain : 'NewName';
  const update = `{ ${componentKeys}: { ${room}: { ${JSON.stringify(key)}: ${example} } } }`;
  return `Give it another key by an action of an overlay, and references to it follow: { target: $, x-reason: The standard allows no such key., update: ${update} }.`;
}

/** Whether a name would reach into an object's prototype. */
function isPrototypeName(name: string): boolean {
  return name === 'prototype' || name in Object.prototype;
}

/**
 * Checks the names that become part of the code: keys of components, and parameters.
 *
 * @param isEarly Whether an overlay may still give components other keys.
 */
export function checkNames({ kind, node, pointer }: Visit, refuse: Refuse, isEarly = false): void {
  if (kind === 'components') {
    for (const [room, entries] of Object.entries(node)) {
      if (room.startsWith('x-') || !isObject(entries)) continue;
      for (const key of Object.keys(entries)) {
        const place = pointerTo(pointerTo(pointer, room), key);
        if (isPrototypeName(key)) {
          refuse(place, 'prototype-name', `"${key}" is a name of every JavaScript object`, 'Rename the component.');
        }
        if (!isEarly && !componentKey.test(key)) {
          const rule = 'may hold letters, digits, ".", "-" and "_" only';
          refuse(place, 'component-key', `the key ${JSON.stringify(key)} ${rule}`, renaming(room, key));
        }
      }
    }
  }
  const name = node['name'];
  if (kind === 'parameter' && typeof name === 'string') {
    const place = `${pointer}/name`;
    if (isPrototypeName(name)) {
      refuse(place, 'prototype-name', `"${name}" is a name of every JavaScript object`, 'Rename the parameter.');
    }
    if (controls.test(name)) refuse(place, 'control-character', 'a control character in a name', 'Remove it.');
  }
  if (kind === 'document') {
    for (const path of Object.keys(isObject(node['paths']) ? node['paths'] : {})) {
      if (controls.test(path)) {
        refuse(pointerTo('/paths', path), 'control-character', 'a control character in a path', 'Remove it.');
      }
    }
  }
}
