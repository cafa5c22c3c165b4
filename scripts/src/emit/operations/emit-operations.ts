import type { Contract, OperationContract } from '../../contract/contract.ts';
import { type PackagePart, serviceOf } from '../../names/package-part.ts';
import { strategyExport } from '../../names/strategy-exports.ts';
import { isChoiceOfRequired } from '../../spec/choice-of-required.ts';
import { type JsonObject, member } from '../../spec/document.ts';
import { resolve, schemaKey } from '../../spec/resolve.ts';
import { docComment } from '../text.ts';
import { printErrors, printOperationErrors } from './error-types.ts';
import { printCall, printList, type PrintedFunction } from './print-function.ts';
import { printImport, usedFromCore } from './print-imports.ts';
import { printResources } from './print-resources.ts';
import { inputType, type TypeContext } from './type-text.ts';

/** What operations are emitted from. */
export interface EmitOperationsInput {
  readonly contract: Contract;
  readonly banner: string;
  /** Id of the provider, which is also what examples call a client with methods; by default they say `client`. */
  readonly client?: string | undefined;
  /** The part of the package that the description is, where it has several. */
  readonly part?: PackagePart | undefined;
}

/** Emits the operation functions, their named types and the tree that a client is made from. */
export function emitOperations({ contract, banner, client, part }: EmitOperationsInput): string {
  const { names, root } = contract;
  const service = part && serviceOf(part);
  const context: TypeContext = {
    root,
    components: names.components,
    used: new Set(),
    client: client ?? 'client',
    provider: client,
    service,
  };
  const printed: PrintedFunction[] = [];
  const strategies = new Set<string>();
  const spelled = new Set<string>();
  const texts: string[] = [];
  const described = new Set<OperationContract>();
  for (const operation of contract.operations) {
    for (const key of alternativesOf(context, operation)) spelled.add(key);
    const failures = printErrors(context, operation);
    if (failures !== undefined) {
      texts.push(failures);
      described.add(operation);
    }
    const functions = operation.pagination.length === 0 ? [printCall(context, operation)] : [];
    for (const [index, pagination] of operation.pagination.entries()) {
      strategies.add(strategyExport(pagination.strategy));
      functions.push(printList(context, operation, pagination, index === 0));
    }
    printed.push(...functions);
    texts.push(...functions.map(({ text }) => text));
  }
  const written = printWritten(context, spelled);
  const body = [
    ...written.texts,
    ...texts,
    printOperationErrors(contract.operations, described),
    printResources(contract.tags, printed),
  ].join('\n');
  const fromTypes = Object.values(names.components).filter((name) => !written.names.has(name));
  const imports = printImports(body, {
    strategies: [...strategies].toSorted(),
    services: service !== undefined && printed.length > 0 ? [service] : [],
    components: fromTypes.filter((name) => context.used.has(name)),
    // A description among several is generated into a folder of its own.
    up: part ? '../..' : '..',
  });
  return `${banner}\n${imports}\n${printExports(fromTypes)}${body}`;
}

/**
 * Components that a body is one of, and the one that says so: written out, as other inputs are, so that what may be left
 * out may be undefined as well. One that is put together of several is not: written out it could be made of itself.
 */
function alternativesOf({ root }: TypeContext, { body }: OperationContract): string[] {
  const target = resolve(root, body?.schema);
  const parts = [target?.['oneOf'] ?? target?.['anyOf'] ?? []].flat();
  if (body?.kind !== 'fields' || parts.length === 0) return [];
  if ([body.schema, ...parts].some((part) => isCombined(resolve(root, part)))) return [];
  return [body.schema, ...parts].flatMap((part) => schemaKey(part) ?? []);
}

/** Whether a schema is more than one shape, or more than a choice; a choice of required members is none. */
function isCombined(schema: JsonObject | undefined): boolean {
  if (!schema) return false;
  const said = ['properties', 'oneOf', 'anyOf'].filter((name) => schema[name] !== undefined);
  return schema['allOf'] !== undefined || said.filter((name) => !isChoiceOfRequired(schema[name])).length > 1;
}

/** The components that are written out, and their names. */
function printWritten(context: TypeContext, spelled: ReadonlySet<string>) {
  const { components, root } = context;
  const schemas = member(member(root, 'components'), 'schemas');
  const entries = Object.entries(components).filter(([key]) => spelled.has(key));
  const texts = entries.map(([key, name]) => {
    const schema = member(schemas, key);
    const description = member(schema, 'description');
    const doc = docComment([typeof description === 'string' ? description : '']);
    return `${doc}export type ${name} = ${inputType({ ...context, isDeclared: true }, schema)};\n`;
  });
  return { texts, names: new Set(entries.map(([, name]) => name)) };
}

/** Imports of exactly what the text uses. */
function printImports(
  body: string,
  {
    components,
    services,
    strategies,
    up,
  }: Readonly<Record<'components' | 'services' | 'strategies', string[]>> & { up: string },
) {
  // Texts of the description stand in comments alone, where a name is never followed or preceded like this.
  const uses = (name: string) =>
    new RegExp(`: ${name}[,;)<]|\\?: ${name}\\)|^export type \\w+ = ${name}<`, 'm').test(body);
  const values = usedFromCore([...body.matchAll(/^ {2}return .*$/gm)].map(([line]) => line));
  const types = [
    'Call',
    'CallOptions',
    'Client',
    'CursorListOptions',
    'KeyedCallOptions',
    'List',
    'NumberedListOptions',
    'PageWithResponse',
    'ReversibleListOptions',
    'ReversibleSideBySideListOptions',
    'SideBySideListOptions',
    'WithResponse',
  ];
  const files = body.includes('Blob | Uint8Array | StreamedFile') ? ['StreamedFile'] : [];
  const wrappers = ['OrNone', 'WithPartHeaders'].filter((name) => new RegExp(`[&=(<] ?${name}<`).test(body));
  const fromTypes = ['components', 'operations'].filter((name) => body.includes(`${name}[`));
  return [
    printImport('', values, '@wa-clients/core'),
    printImport('type ', [...types.filter(uses), ...files, ...wrappers], '@wa-clients/core'),
    printImport('', strategies, `${up}/pagination.ts`),
    printImport('', services, `${up}/services.ts`),
    printImport('type ', [...fromTypes, ...components.toSorted()], './types.ts'),
  ].join('');
}

/** The components under their public names, one a line. */
function printExports(names: readonly string[]): string {
  const lines = names.map((name) => `  ${name},\n`);
  return names.length === 0 ? '' : `export type {\n${lines.join('')}} from './types.ts';\n\n`;
}
