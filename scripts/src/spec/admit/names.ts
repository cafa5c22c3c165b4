import { isObject } from '../document.ts';
import { pointerTo } from '../pointer.ts';
import type { Visit } from '../walk.ts';
import type { Refuse } from './refuse.ts';

const componentKey = /^[a-zA-Z0-9._-]+$/;
// Control characters are what is looked for.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f\u2028\u2029]/;

const renaming =
  'Rename it and every reference to it; by an overlay: add it under another key, lead the references there, and remove this one.';

/** Whether a name would reach into an object's prototype. */
function isPrototypeName(name: string): boolean {
  return name === 'prototype' || name in Object.prototype;
}

/** Checks the names that become part of the code: keys of components, and parameters. */
export function checkNames({ kind, node, pointer }: Visit, refuse: Refuse): void {
  if (kind === 'components') {
    for (const [room, entries] of Object.entries(node)) {
      if (room.startsWith('x-') || !isObject(entries)) continue;
      for (const key of Object.keys(entries)) {
        const place = pointerTo(pointerTo(pointer, room), key);
        if (isPrototypeName(key)) {
          refuse(place, 'prototype-name', `"${key}" is a name of every JavaScript object`, 'Rename the component.');
        }
        if (!componentKey.test(key)) {
          const rule = 'may hold letters, digits, ".", "-" and "_" only';
          refuse(place, 'component-key', `the key ${JSON.stringify(key)} ${rule}`, renaming);
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
