import { type NameLock } from '../../names/names.ts';
import { strategyExport } from '../../names/strategy-exports.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { findOperations } from '../../spec/operations.ts';
import { resolve, schemaKey } from '../../spec/resolve.ts';
import { docComment, stringLiteral } from '../text.ts';
import { type DescribedOperation, describeOperation } from './describe.ts';
import { printCall, printList, type PrintedFunction } from './print-function.ts';
import { printResources } from './print-resources.ts';
import { inputType, type TypeContext } from './type-text.ts';

/** What operations are emitted from. */
export interface EmitOperationsInput {
  readonly root: JsonObject;
  readonly names: NameLock;
  readonly banner: string;
  /** File of the description, for refusals. */
  readonly file: string;
}

/** Emits the operation functions, their named types and the tree that a client is made from. */
export function emitOperations({ root, names, banner, file }: EmitOperationsInput): string {
  const context: TypeContext = { root, components: names.components };
  const printed: PrintedFunction[] = [];
  const strategies = new Set<string>();
  const spelled = new Set<string>();
  for (const found of findOperations(root)) {
    const operation = describeOperation(root, found, names, file);
    for (const key of alternativesOf(context, operation)) spelled.add(key);
    if (operation.pagination.length === 0) printed.push(printCall(context, operation));
    for (const [index, pagination] of operation.pagination.entries()) {
      strategies.add(strategyExport(pagination.strategy));
      printed.push(printList(context, operation, pagination, index === 0));
    }
  }
  const body = [...printAliases(context, spelled), ...printed.map(({ text }) => text), printResources(printed)].join(
    '\n',
  );
  return `${banner}\n${printImports(body, [...strategies].toSorted())}\n${body}`;
}

/**
 * Components that a body is one of, and the one that says so: written out, they keep their names in a compiler's messages,
 * where an alias of a generated type shows as all that it holds.
 */
function alternativesOf({ root }: TypeContext, { body }: DescribedOperation): string[] {
  const target = resolve(root, body?.schema);
  const parts = [target?.['oneOf'] ?? target?.['anyOf'] ?? []].flat();
  if (body?.kind !== 'fields' || parts.length === 0) return [];
  return [body.schema, ...parts].flatMap((part) => schemaKey(part) ?? []);
}

function printAliases(context: TypeContext, spelled: ReadonlySet<string>): string[] {
  const { components, root } = context;
  const schemas = member(member(root, 'components'), 'schemas');
  return Object.entries(components).map(([key, name]) => {
    const schema = member(schemas, key);
    const description = isObject(schema) && typeof schema['description'] === 'string' ? schema['description'] : '';
    const type = spelled.has(key) ? inputType(context, schema) : `components['schemas'][${stringLiteral(key)}]`;
    return `${docComment([description])}export type ${name} = ${type};\n`;
  });
}

/** Imports of exactly what the text uses. */
function printImports(body: string, strategies: readonly string[]): string {
  // Texts of the description stand in comments alone, where a name is never followed or preceded like this.
  const uses = (name: string) => new RegExp(`: ${name}[,;)<]|\\?: ${name}\\)`).test(body);
  const values = ['call', 'callBytes', 'callText', 'list', 'locate'].filter((name) => body.includes(`return ${name}(`));
  if (/^ {2}return .*, key: withIdempotencyKey[ ,]/m.test(body)) values.push('withIdempotencyKey');
  const types = [
    'Call',
    'CallOptions',
    'Client',
    'CursorListOptions',
    'List',
    'NumberedListOptions',
    'ReversibleListOptions',
  ];
  const fromTypes = ['components', 'operations'].filter((name) => body.includes(`${name}[`));
  return [
    importLine('', values, '@wa-clients/core'),
    importLine('type ', types.filter(uses), '@wa-clients/core'),
    importLine('', strategies, '../pagination.ts'),
    importLine('type ', fromTypes, './types.ts'),
  ].join('');
}

function importLine(prefix: string, names: readonly string[], from: string): string {
  return names.length === 0 ? '' : `import ${prefix}{ ${names.join(', ')} } from '${from}';\n`;
}
