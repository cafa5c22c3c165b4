import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { isObject, type Json } from '../spec/document.ts';
import { pointerTo } from '../spec/pointer.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { NameLock } from './names.ts';

/**
 * Reads a name lock; one that is not there yet is empty, where that is allowed.
 *
 * @throws SpecRefusal when there is none, or it is not JSON, or not of a lock's shape.
 */
export async function readLock(file: string, { orEmpty = false } = {}): Promise<NameLock> {
  const refuse = (pointer: string, problem: string): never => {
    throw new SpecRefusal({ file, pointer, rule: 'name-lock', problem, remedy: 'Restore it, or write it anew.' });
  };
  if (orEmpty && !existsSync(file)) return { operations: {}, components: {} };
  const text = await readFile(file, 'utf8').catch(() => refuse('', 'there is no name lock'));
  const lock = parse(text);
  if (!isObject(lock)) return refuse('', 'the name lock is not a JSON object');
  const { components = {}, operations = {}, schemas } = lock;
  if (schemas !== undefined && schemas !== 'keys') return refuse('/schemas', 'must be "keys", or left out');
  if (!isObject(operations)) return refuse('/operations', 'must be an object');
  if (!isObject(components)) return refuse('/components', 'must be an object');
  const checkEntry = (entry: Json | undefined, pointer: string): void => {
    for (const name of ['function', 'method']) {
      const value = isObject(entry) ? entry[name] : undefined;
      if (typeof value !== 'string') refuse(`${pointer}/${name}`, 'must be text');
    }
  };
  for (const [id, entry] of Object.entries(operations)) {
    const pointer = pointerTo('/operations', id);
    checkEntry(entry, pointer);
    const strategies = isObject(entry) ? (entry['strategies'] ?? {}) : {};
    if (!isObject(strategies)) return refuse(`${pointer}/strategies`, 'must be an object');
    for (const [name, one] of Object.entries(strategies)) checkEntry(one, pointerTo(`${pointer}/strategies`, name));
  }
  for (const [key, name] of Object.entries(components)) {
    if (typeof name !== 'string') refuse(pointerTo('/components', key), 'must be text');
  }
  // Its shape has just been seen.
  return { operations, components, ...(schemas !== undefined && { schemas }) } as unknown as NameLock;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
