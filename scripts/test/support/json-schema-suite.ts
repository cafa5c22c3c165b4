import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isObject, type Json, type JsonObject } from '../../src/spec/document.ts';

/** A schema of the suite with values that are valid and values that are not. */
interface Group {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

const folder = join(import.meta.dirname, '../oracle/json-schema');
const excludedKeywords = new Set(['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary']);

/** Whether a component of OpenAPI can say what the schema says; the oracle's README has the rule. */
function isUsable(schema: Json): boolean {
  if (Array.isArray(schema)) return schema.every(isUsable);
  if (!isObject(schema)) return true;
  return Object.entries(schema).every(([name, value]) => {
    if (excludedKeywords.has(name) && typeof value === 'string') return false;
    if (name === '$ref' && typeof value === 'string' && !/^#(\/|$)/.test(value)) return false;
    return isUsable(value);
  });
}

/** A schema as components: its `$defs` become components of their own, and references are rewritten. */
export function asComponents(key: string, schema: Json): JsonObject {
  const definitions = isObject(schema) && isObject(schema['$defs']) ? schema['$defs'] : {};
  const names = new Map(Object.keys(definitions).map((name, index) => [name, `${key}_def${index}`]));
  const rewrite = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (!isObject(value)) return value;
    const copy: JsonObject = {};
    for (const [name, member] of Object.entries(value)) {
      const isReference = name === '$ref' && typeof member === 'string';
      // Allowed values are data, even where they look like references.
      const isData = (name === 'enum' || name === 'const') && !isObject(member);
      const rewritten = isReference ? rewriteReference(member) : isData ? member : rewrite(member);
      Object.defineProperty(copy, name, { value: rewritten, enumerable: true, configurable: true, writable: true });
    }
    return copy;
  };
  const rewriteReference = (reference: string): string => {
    const [, first, rest = ''] = /^#\/\$defs\/([^/]*)(.*)$/.exec(reference) ?? [];
    const name =
      first === undefined
        ? undefined
        : names.get(decodeURIComponent(first).replaceAll('~1', '/').replaceAll('~0', '~'));
    return name === undefined
      ? `#/components/schemas/${key}${reference.slice(1)}`
      : `#/components/schemas/${name}${rest}`;
  };
  const { $defs: _, $schema: __, ...own } = isObject(schema) ? schema : {};
  const components: JsonObject = { [key]: isObject(schema) ? rewrite(own) : schema };
  for (const [name, value] of Object.entries(definitions)) components[names.get(name) as string] = rewrite(value);
  return components;
}

/** Every group of the JSON Schema suite, draft 2020-12, that components of OpenAPI can say. */
export const suiteGroups = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const all = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Group[];
    return all.filter(({ schema }) => isUsable(schema)).map((group) => Object.assign(group, { file: name }));
  })
  .map((group, index) => Object.assign(group, { key: `Group${index}` }));
