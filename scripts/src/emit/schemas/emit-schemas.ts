import type { BodyContract, Contract, OperationContract } from '../../contract/contract.ts';
import { usualJson } from '../../contract/usual-json.ts';
import { firstFree } from '../../names/identifiers.ts';
import { isObject, type Json } from '../../spec/document.ts';
import { hasField } from '../../spec/methods.ts';
import { pointerTo, valueAtPointer } from '../../spec/pointer.ts';
import { schemaKey } from '../../spec/resolve.ts';
import { docComment, propertyKey, stringLiteral } from '../text.ts';
import { dataBody, type SchemaNames, schemaNames } from './names.ts';
import { observedSchemas } from './observed.ts';
import type { PrintContext } from './print-context.ts';
import { printSchema } from './print-schema.ts';
import { checkedSchema, printRequest, requestSchema } from './request-schema.ts';

/** What schemas are emitted from. */
export interface EmitSchemasInput {
  readonly contract: Contract;
  readonly banner: string;
  /** Whether schemas are exported under the public names of the lock. */
  readonly isPublic?: boolean;
}

/** Names that a module of schemas uses itself; a component of such a name is exported under it, but made under another. */
const ownNames = new Set(['c', 'z', 'components', 'operations', 'paths', 'RegExp']);

/** Emits a zod schema for every component, and for the bodies of every operation. */
export function emitSchemas({ contract, banner, isPublic = false }: EmitSchemasInput): string {
  const { root } = contract;
  const exported = schemaNames(contract, isPublic);
  const { components, operations } = exported;
  const taken = new Set([
    ...components.values(),
    ...[...operations.values()].flatMap(({ body, request, responses }) => [body, request, responses]),
    exported.operationSchemas,
    exported.validator,
  ]);
  const local = new Map<string, string>();
  for (const [key, name] of components) {
    const wanted = ownNames.has(name) ? firstFree(`${name}Schema`, (candidate) => !taken.has(candidate)) : name;
    taken.add(wanted);
    local.set(key, wanted);
  }
  // Places within other schemas that something refers to; printed as constants of the module's own.
  const inner = new Map<string, string>();
  const referenceName = (pointer: string): string => {
    const component = local.get(/^\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1] ?? '');
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
    const own = local.get(key) ?? name;
    const constant = `const ${own}: z.ZodMiniType<${type}> = ${define(context, schema)};\n`;
    blocks.push(own === name ? `${doc}export ${constant}` : `${doc}${constant}export { ${own} as ${name} };\n`);
  }
  const entries: OperationSchemas[] = [];
  for (const operation of contract.operations) {
    const { name } = operation;
    const { function: functionName } = name;
    const own = operations.get(functionName);
    if (!own) continue;
    const responses = responseEntries(context, operation);
    blocks.push(
      `${docComment([`Response schemas of ${functionName}, by status code.`])}export const ${own.responses} = {${responses}};\n`,
    );
    const body = dataBody(operation);
    if (body) {
      const doc = docComment([`Request body schema of ${functionName}.`]);
      const schema = checkedSchema(body.sent);
      const files = { ...context, takesFiles: body.sent.format === 'multipart' };
      blocks.push(
        `${doc}export const ${own.body} = ${schemaKey(schema) === undefined ? define(files, schema, bodyType(operation, body)) : printSchema(files, schema, '')};\n`,
      );
    }
    const request = requestSchema(operation);
    if (request) {
      const doc = docComment([`Request schema of ${functionName}: \`path\`, \`query\`, \`header\` and \`body\`.`]);
      blocks.push(`${doc}export const ${own.request} = ${printRequest(context, request, own.body)};\n`);
    }
    const parts = {
      ...(request && { request: own.request }),
      ...(responses && { response: own.responses }),
    };
    for (const { method } of [name, ...Object.values(name.strategies ?? {})]) {
      if (request || responses) entries.push({ method, parts });
    }
  }
  blocks.push(printValidator(exported, entries));
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

/** The constants that hold the schemas of one operation. */
interface OperationSchemas {
  readonly method: string;
  readonly parts: { readonly request?: string; readonly response?: string };
}

function printValidator({ operationSchemas, validator }: SchemaNames, entries: readonly OperationSchemas[]): string {
  const schemasDoc = docComment([
    'Request and response schemas of every operation, by its public name, for building a custom validator.',
  ]);
  const doc = docComment([
    'Creates a validator from these schemas, for the `validate` option of a client.',
    '',
    '@throws ConfigError for an unknown mode.',
    '@example',
    `const validate = ${validator}({ requests: 'strict', responses: 'warn' });`,
  ]);
  const print = (before: string, end: string) => {
    const lines = entries.map(({ method, parts }) => {
      const members = Object.entries(parts).map(([part, constant]) => `${part}: ${before}${constant}`);
      return `  ${stringLiteral(method)}: { ${members.join(end)} }`;
    });
    return lines.length === 0 ? '' : `\n${lines.join(`${end.trim()}\n`)}${end.trim()}\n`;
  };
  // Of several hundred operations the compiler would not write the type down by itself.
  return [
    `${schemasDoc}export const ${operationSchemas}: {${print('typeof ', '; ')}} = {${print('', ', ')}};\n`,
    `${doc}export const ${validator} = /* @__PURE__ */ c.validatorOf(${operationSchemas});\n`,
  ].join('\n');
}

function define(context: PrintContext, schema: Json | undefined, type = ''): string {
  return `/* @__PURE__ */ c.define${type}(() => ${printSchema(context, schema, '')})`;
}

function responseEntries(context: PrintContext, operation: OperationContract): string {
  const lines: string[] = [];
  for (const { status, content } of operation.responses) {
    const json = usualJson(content);
    if (json?.schema === undefined) continue;
    const { mediaType, schema } = json;
    const key = /^[1-9]\d*$/.test(status) ? status : propertyKey(status);
    const isNamed = schemaKey(schema) !== undefined;
    const type = isNamed ? '' : responseType(operation, status, mediaType);
    lines.push(`  ${key}: ${isNamed ? printSchema(context, schema, '  ') : define(context, schema, type)},\n`);
  }
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}

/** The generated type of an inline response body, as a type argument. */
function responseType(operation: OperationContract, status: string, mediaType: string): string {
  const key = /^[1-9]\d*$/.test(status) ? status : stringLiteral(status);
  return `<${operationType(operation)}['responses'][${key}]['content'][${stringLiteral(mediaType)}]>`;
}

/** The generated type of an inline request body, as a type argument. */
function bodyType(operation: OperationContract, { sent }: BodyContract): string {
  // Files are text in the generated types.
  if (sent.format === 'multipart') return '';
  return `<NonNullable<${operationType(operation)}['requestBody']>['content'][${stringLiteral(sent.mediaType)}]>`;
}

function operationType({ hasOwnId, id, method, path }: OperationContract): string {
  if (hasOwnId) return `operations[${stringLiteral(id)}]`;
  return `paths[${stringLiteral(path)}][${stringLiteral(hasField(method) ? method.toLowerCase() : method)}]`;
}

function printImports(blocks: readonly string[]): string {
  const text = blocks.join('');
  const types = ['components', 'operations', 'paths'].filter((name) => text.includes(`<${name}[`));
  return [
    "import * as c from '@wa-clients/core/schemas';\n",
    text.includes('z.')
      ? `import ${/[^<]\bz\.(?!ZodMiniType)/.test(text) ? '' : 'type '}* as z from 'zod/v4/mini';\n`
      : '',
    types.length === 0 ? '' : `import type { ${types.join(', ')} } from './types.ts';\n`,
  ].join('');
}
