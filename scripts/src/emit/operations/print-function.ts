import { strategyExport } from '../../names/strategy-exports.ts';
import { upperFirst } from '../../names/words.ts';
import { docComment, stringLiteral } from '../text.ts';
import type { OperationContract } from '../../contract/contract.ts';
import { type Example, exampleOf } from './example.ts';
import { commentOf } from './operation-comment.ts';
import { type Pagination, pagingInWords } from '../../contract/pagination.ts';
import { type PrintedInput, printInput } from './print-input.ts';
import { printOperationData } from './print-operation-data.ts';
import { resultType } from './result-type.ts';
import { withResponseType } from './with-response-type.ts';
import { answerType, namedType, type TypeContext } from './type-text.ts';

/** A printed function and what the resource tree shows of it. */
export interface PrintedFunction {
  readonly text: string;
  readonly functionName: string;
  /** Public name, `resource.method`. */
  readonly method: string;
  readonly doc: readonly string[];
  readonly example: Example | undefined;
  /** First tag of the operation. */
  readonly tag: string | undefined;
  /** Parameters after the client, as a method has them. */
  readonly parameters: string;
  readonly returns: string;
}

/** Prints an operation that answers once. */
export function printCall(context: TypeContext, operation: OperationContract): PrintedFunction {
  const name = operation.name.function;
  const base = upperFirst(name);
  const input = printInput(context, operation, `${base}Input`, `Input of {@link ${name}}.`, []);
  const doc = commentOf(operation, []);
  const example = exampleOf(context, operation, operation.name);
  const options = operation.idempotencyKey === undefined ? 'CallOptions' : 'KeyedCallOptions';
  const parameters = signature('input', `${base}Input`, input, options);
  const outcome = printWithResponse(name, `${base}WithResponse`, withResponseType(context, operation));
  const returns = `Call<${base}Result${outcome.argument}>`;
  const callee = calleeOf(operation);
  const text = [
    input.text,
    `${docComment([`${operation.result.kind === 'redirect' ? 'Redirect target' : 'Response body'} of {@link ${name}}.`])}export type ${base}Result = ${resultType(context, operation)};\n`,
    ...outcome.texts,
    `${docComment(doc, '', example?.function)}export function ${name}(client: ${clientType(context)}, ${parameters.declaration}): ${returns} {`,
    `  return ${callee}(${clientOf(context, operation)}, ${printOperationData(operation, operation.name.method, [])}, ${parameters.argument}, options);`,
    '}\n',
  ].join('\n');
  const { method } = operation.name;
  return {
    text,
    functionName: name,
    method,
    doc,
    example,
    tag: operation.documentation.tag,
    parameters: parameters.method,
    returns,
  };
}

/** The type of a function's client: of the provider, where that is known, so that no key goes to another one. */
function clientType({ provider }: TypeContext): string {
  return provider === undefined ? 'Client' : `Client<${stringLiteral(provider)}>`;
}

/** The client that a function calls with: an operation with a service, or a server, of its own is called there. */
function clientOf({ service }: TypeContext, operation: OperationContract): string {
  return placesOf(operation, service).reduce(
    (client, [find, ...place]) => `${find}(${[client, ...place].join(', ')})`,
    'client',
  );
}

/** What finds the client of an operation from that of its caller, one after the other: functions, each with its place. */
export function placesOf(
  { keyAtServer, server }: OperationContract,
  service: string | undefined,
): (readonly [find: string, ...place: string[]])[] {
  const places: (readonly [string, ...string[]])[] = service === undefined ? [] : [['atService', service]];
  if (server !== undefined) places.push(['atServer', stringLiteral(server), ...(keyAtServer ? ['true'] : [])]);
  return places;
}

/** The function of core that calls an operation that is no list. */
export function calleeOf({ result: { kind } }: OperationContract): string {
  if (kind === 'redirect') return 'locate';
  return kind === 'text' || kind === 'bytes' ? `call${upperFirst(kind)}` : 'call';
}

/** Prints one way to walk a list. */
export function printList(
  context: TypeContext,
  operation: OperationContract,
  pagination: Pagination,
  isFirst: boolean,
): PrintedFunction {
  const names = isFirst ? operation.name : operation.name.strategies?.[pagination.strategy];
  if (!names) throw new Error(`The name lock has no name for ${operation.id} by ${pagination.strategy}.`);
  const base = upperFirst(names.function);
  const paging = operation.pagination.flatMap((one) => one.parameters);
  const filters = printInput(context, operation, `${base}Filters`, `Filters of {@link ${names.function}}.`, paging);
  const example = exampleOf(context, operation, names, pagination);
  const doc = commentOf(operation, [`Pagination: ${pagingInWords(pagination)}.`]);
  const options = optionsType(pagination);
  const parameters = signature('filters', `${base}Filters`, filters, options);
  const item = namedType(context, pagination.itemSchema) ?? answerType(context, pagination.itemSchema);
  const outcome = printWithResponse(
    names.function,
    `${base}WithResponse`,
    withResponseType(context, operation, `${item}, ${base}Body`),
  );
  const returns = `List<${item}, ${base}Body${outcome.argument}>`;
  const data = printOperationData(operation, names.method, listData(pagination));
  const text = [
    filters.text,
    `${docComment([`Response body of a page of {@link ${names.function}}.`])}export type ${base}Body = ${resultType(context, operation)};\n`,
    ...outcome.texts,
    `${docComment(doc, '', example?.function)}export function ${names.function}(client: ${clientType(context)}, ${parameters.declaration}): ${returns} {`,
    `  return list(${clientOf(context, operation)}, ${data}, ${parameters.argument}, options);`,
    '}\n',
  ].join('\n');
  const { function: functionName, method } = names;
  return {
    text,
    functionName,
    method,
    doc,
    example,
    tag: operation.documentation.tag,
    parameters: parameters.method,
    returns,
  };
}

/** The members of an operation's data that say how its list is walked, as code. */
export function listData(pagination: Pagination): string[] {
  return [
    `pagination: ${strategyExport(pagination.strategy)}`,
    `items: ${stringLiteral(pagination.items)}`,
    ...(pagination.maximum === undefined ? [] : [`maximum: ${pagination.maximum}`]),
    ...printSideBySide(pagination),
  ];
}

function optionsType({ backward, kind, sideBySide }: Pagination): string {
  if (kind === 'numbered') return 'NumberedListOptions';
  if (sideBySide) return backward ? 'ReversibleSideBySideListOptions' : 'SideBySideListOptions';
  return backward ? 'ReversibleListOptions' : 'CursorListOptions';
}

/** What core needs to read a list by several requests at once. */
function printSideBySide({ sideBySide }: Pagination): string[] {
  if (!sideBySide) return [];
  const facts = Object.entries(sideBySide)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? stringLiteral(value) : value}`);
  return [`sideBySide: sideBySide({ ${facts.join(', ')} })`];
}

/** The type of `.withResponse()` where it has one of its own, and as a further argument of the return type. */
function printWithResponse(name: string, typeName: string, type: string | undefined) {
  if (type === undefined) return { texts: [], argument: '' };
  const doc = docComment([`Result of \`.withResponse()\` on {@link ${name}}.`]);
  return { texts: [`${doc}export type ${typeName} = ${type};\n`], argument: `, ${typeName}` };
}

function signature(argument: string, type: string, { isOptional }: PrintedInput, options: string) {
  return {
    declaration: `${argument}: ${type}${isOptional ? ' = {}' : ''}, options?: ${options}`,
    method: `${argument}${isOptional ? '?' : ''}: ${type}, options?: ${options}`,
    argument,
  };
}
