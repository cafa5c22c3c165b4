import { absorb, type EvaluateChild, type Gathered } from './evaluation.ts';
import { ownText } from './own-texts.ts';
import type { SchemaNode } from './schema-node.ts';

/** Holds an object against the keywords for objects; only its own members count. */
export function evaluateObject(
  node: SchemaNode,
  value: Readonly<Record<string, unknown>>,
  child: EvaluateChild,
  gathered: Gathered,
): void {
  const names = Object.keys(value);
  const fail = (message: string) => gathered.issues.push({ path: [], message: ownText(message) });
  const need = (name: string) => {
    if (!Object.hasOwn(value, name)) gathered.issues.push({ path: [name], message: ownText('Expected a value') });
  };
  for (const name of node.required ?? []) need(name);
  if (names.length < (node.minProperties ?? 0)) fail(`Expected at least ${node.minProperties} members`);
  if (names.length > (node.maxProperties ?? Infinity)) fail(`Expected at most ${node.maxProperties} members`);
  for (const [name, needed] of Object.entries(node.dependentRequired ?? {})) {
    if (Object.hasOwn(value, name)) for (const other of needed) need(other);
  }
  for (const name of names) {
    if (node.propertyNames) absorb(gathered, child(node.propertyNames, name), [name]);
    const schemas = [
      ...(node.properties && Object.hasOwn(node.properties, name) ? [node.properties[name]] : []),
      ...(node.patternProperties ?? []).filter(([pattern]) => pattern.test(name)).map(([, schema]) => schema),
    ];
    if (schemas.length === 0 && node.additionalProperties) schemas.push(node.additionalProperties);
    for (const schema of schemas) {
      if (!schema) continue;
      absorb(gathered, child(schema, value[name]), [name]);
      gathered.properties.add(name);
    }
  }
  if (!node.unevaluatedProperties) return;
  for (const name of names) {
    if (gathered.properties.has(name)) continue;
    absorb(gathered, child(node.unevaluatedProperties, value[name]), [name]);
    gathered.properties.add(name);
  }
}
