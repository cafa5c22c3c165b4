import { isObject, type Json, type JsonObject, member } from '../../../src/spec/document.ts';
import type { Edit } from './every-edit.ts';

/** Every component of a description by another name, with all that refers to it. */
export function* renames(create: () => JsonObject): Generator<Edit> {
  for (const [room, parts] of Object.entries(member(create(), 'components') ?? {}))
    for (const key of Object.keys(isObject(parts) ? parts : {})) {
      if (room === 'securitySchemes') continue;
      const from = `#/components/${room}/${key}`;
      const edited = renamed(create(), from, `${from}New`) as JsonObject;
      const components = member(edited, 'components');
      const own = member(components, room);
      if (!isObject(components) || !isObject(own)) continue;
      components[room] = Object.fromEntries(
        Object.entries(own).map(([name, part]) => [name === key ? `${key}New` : name, part]),
      );
      yield { name: `rename /components/${room}/${key}`, edited };
    }
}

function renamed(value: Json, from: string, to: string): Json {
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  if (!isObject(value)) return value === from ? to : value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, from, to)]));
}
