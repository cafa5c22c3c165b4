import { findOperations, type NameLock, type OperationName } from '../../names/names.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo, valueAtPointer } from '../../spec/pointer.ts';
import { isJson } from '../operations/describe.ts';
import { resolve, schemaKey } from '../operations/resolve.ts';
import { docComment, propertyKey, stringLiteral } from '../text.ts';
import { jsonBody, schemaNames } from './names.ts';
import { observedSchemas } from './observed.ts';
import type { PrintContext } from './print-context.ts';
import { printSchema } from './print-schema.ts';

/** What schemas are emitted from. */
export interface EmitSchemasInput {
  readonly root: JsonObject;
  readonly names: NameLock;
  readonly banner: string;
}

/** Emits a zod schema for every component, and for the bodies of every operation. */
export function emitSchemas({ root, names, banner }: EmitSchemasInput): string {
  const { components, operations } = schemaNames(root, names);
  const taken = new Set([
    ...components.values(),
    ...[...operations.values()].flatMap(({ body, responses }) => [body, responses]),
  ]);
  // Places within other schemas that something refers to; printed as constants of the module's own.
  const inner = new Map<string, string>();
  const referenceName = (pointer: string): string => {
    const component = components.get(/^\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1] ?? '');
    if (component !== undefined) return component;
    let name = inner.get(pointer);
    for (let count = inner.size + 1; name === undefined; count += 1)
      if (!taken.has(`inner${count}`)) name = `inner${count}`;
    taken.add(name);
    inner.set(pointer, name);
    return name;
  };
  const context: PrintContext = { root, referenceName, observed: observedSchemas(root) };
  const blocks: string[] = [];
  for (const [key, name] of components) {
    const schema = valueAtPointer(root, pointerTo('/components/schemas', key));
    const type = `components['schemas'][${stringLiteral(key)}]`;
    const doc = docComment([
      isObject(schema) && typeof schema['description'] === 'string' ? schema['description'] : '',
    ]);
    blocks.push(`${doc}export const ${name}: z.ZodMiniType<${type}> = ${define(context, schema)};\n`);
  }
  for (const { id, node } of findOperations(root)) {
    const { function: functionName } = names.operations[id] as OperationName;
    const own = operations.get(functionName);
    if (!own) continue;
    const responses = responseEntries(context, node);
    blocks.push(
      `${docComment([`JSON bodies that ${functionName} is answered with, by status.`])}export const ${own.responses} = {${responses}};\n`,
    );
    const body = jsonBody(root, node);
    if (body !== undefined) {
      const doc = docComment([`JSON body that ${functionName} sends.`]);
      blocks.push(
        `${doc}export const ${own.body} = ${schemaKey(body) === undefined ? define(context, body) : printSchema(context, body, '')};\n`,
      );
    }
  }
  const printed = new Set<string>();
  // Printing one of them may find another.
  for (let found = true; found;) {
    found = false;
    for (const [pointer, name] of inner) {
      if (printed.has(name)) continue;
      printed.add(name);
      found = true;
      blocks.push(`const ${name}: z.ZodMiniType<unknown> = ${define(context, valueAtPointer(root, pointer))};\n`);
    }
  }
  return `${banner}\n${printImports(blocks)}\n${blocks.join('\n')}`;
}

function define(context: PrintContext, schema: Json | undefined, type = ''): string {
  return `/* @__PURE__ */ c.define${type}(() => ${printSchema(context, schema, '')})`;
}

function responseEntries(context: PrintContext, operation: JsonObject): string {
  const lines: string[] = [];
  for (const [status, value] of Object.entries(member(operation, 'responses') ?? {})) {
    if (status.startsWith('x-')) continue;
    const content = member(resolve(context.root, value), 'content');
    const mediaType = isObject(content) ? Object.keys(content).find(isJson) : undefined;
    const schema = mediaType === undefined ? undefined : member(member(content, mediaType), 'schema');
    if (schema === undefined || mediaType === undefined) continue;
    const key = /^[1-9]\d*$/.test(status) ? status : propertyKey(status);
    const isNamed = schemaKey(schema) !== undefined;
    const type = isNamed ? '' : responseType(operation, status, value, mediaType);
    lines.push(`  ${key}: ${isNamed ? printSchema(context, schema, '  ') : define(context, schema, type)},\n`);
  }
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}

/** The generated type of an inline body, as a type argument; nothing where the generated types have no name for it. */
function responseType(operation: JsonObject, status: string, response: Json, mediaType: string): string {
  const reference = isObject(response) ? response['$ref'] : undefined;
  const key = typeof reference === 'string' ? /^#\/components\/responses\/([^/]+)$/.exec(reference)?.[1] : undefined;
  const media = `['content'][${stringLiteral(mediaType)}]`;
  if (key !== undefined) return `<components['responses'][${stringLiteral(key)}]${media}>`;
  const id = operation['operationId'];
  if (reference !== undefined || typeof id !== 'string') return '';
  return `<operations[${stringLiteral(id)}]['responses'][${/^[1-9]\d*$/.test(status) ? status : stringLiteral(status)}]${media}>`;
}

function printImports(blocks: readonly string[]): string {
  const text = blocks.join('');
  const types = ['components', 'operations'].filter((name) => text.includes(`<${name}[`));
  return [
    "import * as c from '@wa-clients/core/schemas';\n",
    text.includes('z.')
      ? `import ${/[^<]\bz\.(?!ZodMiniType)/.test(text) ? '' : 'type '}* as z from 'zod/mini';\n`
      : '',
    types.length === 0 ? '' : `import type { ${types.join(', ')} } from './types.ts';\n`,
  ].join('');
}
