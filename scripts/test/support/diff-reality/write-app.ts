import type { Contract, OperationContract } from '../../../src/contract/contract.ts';
import { sampleOf } from '../../../src/emit/fake/sample.ts';
import { propertyKey, stringLiteral } from '../../../src/emit/text.ts';
import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';
import { effectiveSchema, isNullable, propertiesOf, requiredOf, typeOf } from '../../../src/spec/effective-schema.ts';
import { resolve, schemaKey } from '../../../src/spec/resolve.ts';

/** What an app gives to an operation, by its description: everything that it takes, and only what is required. */
export function inputsOf(contract: Contract, operation: OperationContract): Record<string, unknown>[] {
  return [false, true].map((requiredOnly) => inputOf(contract, operation, requiredOnly));
}

function inputOf(
  { root }: Contract,
  { body, parameters }: OperationContract,
  requiredOnly: boolean,
): Record<string, unknown> {
  const sample = (schema: Json | undefined) => sampleOf(root, schema, { direction: 'request', requiredOnly });
  const given = parameters.filter(({ required }) => required || !requiredOnly);
  const input: Record<string, unknown> = Object.fromEntries(given.map((one) => [one.name, sample(one.schema)]));
  if (!body || (requiredOnly && !body.required)) return input;
  if (body.contentType?.startsWith('multipart/') && body.kind === 'whole') return { ...input, body: new FormData() };
  const value = sample(body.schema);
  return body.kind === 'fields' && isObject(value) ? { ...input, ...value } : { ...input, body: value };
}

/**
 * The code of an app that calls an operation with all that it takes, and with what is required alone, reads every field of what it gets, and names the
 * types of both; one line.
 */
export function appOf(contract: Contract, operation: OperationContract): string {
  const { body, name, result } = operation;
  const [all, required] = inputsOf(contract, operation).map(literal);
  const code = [
    `const r = await api.${name.function}(client, ${all});`,
    `await api.${name.function}(client, ${required});`,
  ];
  if (result.kind === 'text') code.push('use<string>(r);');
  else if (result.kind === 'bytes') code.push('use<Uint8Array>(r);');
  else if (result.kind === 'redirect') code.push('use<string>(r.location);');
  const [success, ...others] = result.successes;
  if (result.kind === 'json' && success?.schema !== undefined && others.length === 0 && !result.mayBeText)
    code.push(reads(contract, success.schema, result.mayBeEmpty));
  for (const schema of [body?.schema, success?.schema]) {
    const key = schemaKey(schema);
    const type = key === undefined ? undefined : contract.names.components[key];
    if (type !== undefined) code.push(`use<api.${type} | undefined>(undefined);`);
  }
  return `export async function ${name.function}() { ${code.join(' ')} }`;
}

/** Reads the fields of an object, or of the first object of a list, each as what its schema says. */
function reads({ root }: Contract, schema: Json, mayBeEmpty: boolean): string {
  const one = effectiveSchema(root, schema);
  const isList = typeOf(one) === 'array';
  const row = isList ? effectiveSchema(root, one['items']) : one;
  // Of several alternatives an app would have to find out first which one it has.
  const whole = JSON.stringify([schema, resolve(root, schema) ?? true, resolve(root, one['items']) ?? true]);
  if (whole.includes('"anyOf"') || whole.includes('"oneOf"')) return '';
  const mayBeMissing = mayBeEmpty || isNullable(one);
  const access = isList ? `r${mayBeMissing ? '?.' : ''}[0]?.` : `r${mayBeMissing ? '?.' : '.'}`;
  const required = requiredOf(row);
  return Object.entries(propertiesOf(row))
    .map(([name, property]) => {
      const field = effectiveSchema(root, property);
      const isSure = required.includes(name) && access === 'r.';
      const type = `${scalarOf(field)}${isNullable(field) ? ' | null' : ''}${isSure ? '' : ' | undefined'}`;
      return `use<${type}>(${access}${name});`;
    })
    .join(' ');
}

function scalarOf(schema: JsonObject): string {
  const type = typeOf(schema);
  if (type === 'array') return 'readonly unknown[]';
  return type === 'string' || type === 'boolean' ? type : type === 'object' ? 'object' : 'number';
}

function literal(value: unknown): string {
  if (value instanceof FormData) return 'new FormData()';
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${propertyKey(name)}: ${literal(one)}`)
    .join(', ')} }`;
}
