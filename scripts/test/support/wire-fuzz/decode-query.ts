import { parse } from 'qs';

import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { isList, keysOf } from './draw-operation.ts';
import type { PlannedValue } from './plan.ts';

/** Reads values back from a query string, or from a form that is written as one. */
export function decodeQuery(raw: string, values: readonly PlannedValue[]): JsonObject {
  const parameters = new URLSearchParams(raw);
  const pairs = raw.split('&').map((pair) => pair.split('=') as [string, ...string[]]);
  const found: JsonObject = {};
  for (const value of values) {
    const { explode, name, shape, style } = value;
    const rawText = pairs
      .find(([key]) => decodeURIComponent(key) === name)
      ?.slice(1)
      .join('=');
    const one = ((): Json | undefined => {
      if (style === 'json') return readJson(parameters.get(name));
      if (shape === 'deep') return readDeep(raw, name);
      if (shape === 'object' && explode) return pick(parameters, keysOf(name));
      if (isList(shape) && explode) return parameters.has(name) ? parameters.getAll(name) : undefined;
      if (!isList(shape) && shape !== 'object') return parameters.get(name) ?? undefined;
      // Delimiters are read before anything is decoded.
      const delimiter = { form: ',', spaceDelimited: '%20', pipeDelimited: '|' }[style as string] ?? ',';
      const entries = rawText?.split(delimiter).map(decodeURIComponent);
      return isList(shape) || entries === undefined ? entries : pairsOf(entries);
    })();
    if (one !== undefined) found[name] = one;
  }
  return found;
}

/** An object from the keys and values that stand behind each other. */
export function pairsOf(entries: readonly string[]): JsonObject {
  return Object.fromEntries(
    entries.flatMap((key, index) => (index % 2 === 0 ? [[key, entries[index + 1] ?? ''] as const] : [])),
  );
}

function readJson(text: string | null): Json | undefined {
  return text === null ? undefined : (JSON.parse(text) as Json);
}

function readDeep(raw: string, name: string): Json | undefined {
  const read = parse(raw, { depth: 10, parameterLimit: 10_000, ignoreQueryPrefix: false }) as JsonObject;
  return read[name];
}

function pick(parameters: URLSearchParams, keys: readonly string[]): JsonObject | undefined {
  const found = keys.flatMap((key) => (parameters.has(key) ? [[key, parameters.get(key) ?? ''] as const] : []));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
