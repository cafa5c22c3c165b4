import { type NameLock } from '../../names/names.ts';
import { strategyExport } from '../../names/strategy-exports.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { findOperations } from '../../spec/operations.ts';
import { docComment, stringLiteral } from '../text.ts';
import { describeOperation } from './describe.ts';
import { printCall, printList, type PrintedFunction } from './print-function.ts';
import { printResources } from './print-resources.ts';
import type { TypeContext } from './type-text.ts';

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
  for (const found of findOperations(root)) {
    const operation = describeOperation(root, found, names, file);
    if (operation.pagination.length === 0) printed.push(printCall(context, operation));
    for (const [index, pagination] of operation.pagination.entries()) {
      strategies.add(strategyExport(pagination.strategy));
      printed.push(printList(context, operation, pagination, index === 0));
    }
  }
  const body = [...printAliases(context), ...printed.map(({ text }) => text), printResources(printed)].join('\n');
  return `${banner}\n${printImports(body, [...strategies].toSorted())}\n${body}`;
}

function printAliases({ root, components }: TypeContext): string[] {
  const schemas = member(member(root, 'components'), 'schemas');
  return Object.entries(components).map(([key, name]) => {
    const schema = member(schemas, key);
    const description = isObject(schema) && typeof schema['description'] === 'string' ? schema['description'] : '';
    return `${docComment([description])}export type ${name} = components['schemas'][${stringLiteral(key)}];\n`;
  });
}

/** Imports of exactly what the text uses. */
function printImports(body: string, strategies: readonly string[]): string {
  // Texts of the description stand in comments alone, where a name is never followed or preceded like this.
  const uses = (name: string) => new RegExp(`: ${name}[,;)<]|\\?: ${name}\\)`).test(body);
  const values = ['call', 'callBytes', 'callText', 'list', 'locate'].filter((name) => body.includes(`return ${name}(`));
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
