import { strategyExport } from '../../names/strategy-exports.ts';
import { upperFirst } from '../../names/words.ts';
import { isObject, type Json } from '../../spec/document.ts';
import { hasField, sentMethod } from '../../spec/methods.ts';
import { resolve } from '../../spec/resolve.ts';
import { plainSchema } from '../plain/plain-schema.ts';
import { docComment, stringLiteral } from '../text.ts';
import type { DescribedOperation } from './describe.ts';
import { type Example, exampleOf } from './example.ts';
import { pathByInput } from './input-names.ts';
import { commentOf } from './operation-comment.ts';
import { type Pagination, pagingInWords } from './pagination.ts';
import type { Parameter } from './parameter.ts';
import { answerType, inputType, memberOf, namedType, type TypeContext } from './type-text.ts';

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
export function printCall(context: TypeContext, operation: DescribedOperation): PrintedFunction {
  const name = operation.name.function;
  const base = upperFirst(name);
  const input = printInput(context, operation, `${base}Input`, `Input of {@link ${name}}.`, []);
  const doc = commentOf(operation, []);
  const example = exampleOf(context, operation, operation.name);
  const parameters = signature('input', `${base}Input`, input, 'CallOptions');
  const returns = `Call<${base}Result>`;
  const callee = calleeOf(operation);
  const text = [
    input.text,
    `${docComment([`${operation.answersRedirect ? 'Redirect target' : 'Response body'} of {@link ${name}}.`])}export type ${base}Result = ${resultType(context, operation)};\n`,
    `${docComment(doc, '', example?.function)}export function ${name}(client: Client, ${parameters.declaration}): ${returns} {`,
    `  return ${callee}(client, ${operationData(operation, operation.name.method, [])}, ${parameters.argument}, options);`,
    '}\n',
  ].join('\n');
  const { method } = operation.name;
  return {
    text,
    functionName: name,
    method,
    doc,
    example,
    tag: tagOf(operation),
    parameters: parameters.method,
    returns,
  };
}

function calleeOf({ answersRedirect, unparsed }: DescribedOperation): string {
  if (answersRedirect) return 'locate';
  return unparsed ? `call${upperFirst(unparsed.kind)}` : 'call';
}

/** Prints one way to walk a list. */
export function printList(
  context: TypeContext,
  operation: DescribedOperation,
  pagination: Pagination,
  isFirst: boolean,
): PrintedFunction {
  const names = isFirst ? operation.name : operation.name.strategies?.[pagination.strategy];
  if (!names) throw new Error(`The name lock has no name for ${operation.found.id} by ${pagination.strategy}.`);
  const base = upperFirst(names.function);
  const paging = operation.pagination.flatMap((one) => one.parameters);
  const filters = printInput(context, operation, `${base}Filters`, `Filters of {@link ${names.function}}.`, paging);
  const example = exampleOf(context, operation, names, pagination);
  const doc = commentOf(operation, [`Pagination: ${pagingInWords(operation.found.node, pagination.strategy)}.`]);
  const options =
    pagination.kind === 'numbered'
      ? 'NumberedListOptions'
      : pagination.backward
        ? 'ReversibleListOptions'
        : 'CursorListOptions';
  const parameters = signature('filters', `${base}Filters`, filters, options);
  const item = namedType(context, pagination.itemSchema) ?? answerType(context, pagination.itemSchema);
  const returns = `List<${item}, ${base}Body>`;
  const data = operationData(operation, names.method, [
    `pagination: ${strategyExport(pagination.strategy)}`,
    `items: ${stringLiteral(pagination.items)}`,
    ...(pagination.maximum === undefined ? [] : [`maximum: ${pagination.maximum}`]),
  ]);
  const text = [
    filters.text,
    `${docComment([`Response body of a page of {@link ${names.function}}.`])}export type ${base}Body = ${resultType(context, operation)};\n`,
    `${docComment(doc, '', example?.function)}export function ${names.function}(client: Client, ${parameters.declaration}): ${returns} {`,
    `  return list(client, ${data}, ${parameters.argument}, options);`,
    '}\n',
  ].join('\n');
  const { function: functionName, method } = names;
  return { text, functionName, method, doc, example, tag: tagOf(operation), parameters: parameters.method, returns };
}

function tagOf({ found }: DescribedOperation): string | undefined {
  const [tag] = Array.isArray(found.node['tags']) ? found.node['tags'] : [];
  return typeof tag === 'string' ? tag : undefined;
}

interface PrintedInput {
  readonly text: string;
  readonly isOptional: boolean;
}

function printInput(
  base: TypeContext,
  { idempotencyKey, parameters, body }: DescribedOperation,
  typeName: string,
  sentence: string,
  leftOut: readonly string[],
): PrintedInput {
  const context = { ...base, takesDates: true };
  const fields = parameters
    .filter((parameter) => parameter.in !== 'query' || !leftOut.includes(parameter.sentAs ?? parameter.name))
    // A call without a key is given one.
    .map((one) =>
      one.in === 'header' && (one.sentAs ?? one.name) === idempotencyKey ? { ...one, required: false } : one,
    );
  const members = fields.map((parameter) => printParameter(context, parameter));
  if (body?.kind === 'whole') {
    const type = body.contentType?.startsWith('multipart/')
      ? 'FormData'
      : body.contentType
        ? 'unknown'
        : inputType(context, body.schema, '  ');
    members.push(`${docComment(['Request body.'], '  ')}  ${memberOf('body', type, body.required)}`);
  }
  const isOptional = !fields.some(({ required }) => required) && !body?.required;
  const doc = docComment([sentence]);
  if (body?.kind === 'fields') {
    const own = members.length === 0 ? '' : `{\n${members.join('')}} & `;
    const alone = members.length === 0;
    const whole = alone ? inputType(context, body.schema) : typeBeside(context, body.schema);
    const omitted = leftOut.filter((field) => body.fields.includes(field)).map(stringLiteral);
    const type = omitted.length === 0 ? whole : `Omit<${whole}, ${omitted.join(' | ')}>`;
    return {
      text: `${doc}export type ${typeName} = ${own}${body.required ? type : `Partial<${type}>`};\n`,
      isOptional,
    };
  }
  return {
    text: `${doc}export interface ${typeName} {${members.length === 0 ? '' : '\n'}${members.join('')}}\n`,
    isOptional,
  };
}

/** The type of a body that parameters stand beside. */
function typeBeside(context: TypeContext, schema: Json | undefined): string {
  const open = withAnyExtras(context, schema);
  const type = inputType(context, open);
  const target = resolve(context.root, open);
  const plain = target ? plainSchema(context.root, target) : {};
  const isNamed = namedType(context, open) !== undefined;
  return !isNamed && (plain['oneOf'] ?? plain['anyOf']) !== undefined ? `(${type})` : type;
}

/** A schema that takes extra members of any type where it has a type for them, which would bind the parameters too. */
function withAnyExtras(context: TypeContext, schema: Json | undefined): Json | undefined {
  const target = resolve(context.root, schema);
  if (!target) return schema;
  const plain = plainSchema(context.root, target);
  if (isObject(plain['additionalProperties'])) return { ...target, additionalProperties: true };
  for (const keyword of ['oneOf', 'anyOf']) {
    const list = plain[keyword];
    if (!Array.isArray(list)) continue;
    const parts = list.map((part) => withAnyExtras(context, part) ?? true);
    if (parts.some((part, index) => part !== list[index])) return { ...plain, [keyword]: parts };
  }
  return schema;
}

function printParameter(context: TypeContext, { name, required, schema, description, deprecated }: Parameter): string {
  const doc = docComment([description, ...(deprecated ? ['', '@deprecated'] : [])], '  ');
  return `${doc}  ${memberOf(name, inputType(context, schema, '  '), required)}`;
}

function signature(argument: string, type: string, { isOptional }: PrintedInput, options: string) {
  return {
    declaration: `${argument}: ${type}${isOptional ? ' = {}' : ''}, options?: ${options}`,
    method: `${argument}${isOptional ? '?' : ''}: ${type}, options?: ${options}`,
    argument,
  };
}

function operationData(operation: DescribedOperation, method: string, more: readonly string[]): string {
  const { accept, body, found, parameters } = operation;
  const contentType = body?.jsonType ?? body?.contentType;
  const named = (place: Parameter['in']) =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => stringLiteral(name));
  const query = body ? named('query') : [];
  const headers = named('header');
  const renamed = parameters.flatMap((one) =>
    one.sentAs === undefined || one.in === 'path' ? [] : [`[${stringLiteral(one.name)}, ${stringLiteral(one.sentAs)}]`],
  );
  const key = operation.idempotencyKey;
  // Nothing is known of a method without a field of its own; sent twice, it may do more.
  const usual = hasField(found.method) ? undefined : false;
  const idempotent = key === undefined ? (found.node['x-idempotent'] ?? usual) : undefined;
  const parts = [
    `name: ${stringLiteral(method)}`,
    `method: ${stringLiteral(sentMethod(found.method))}`,
    `path: ${stringLiteral(pathByInput(found.path, parameters))}`,
    ...(query.length === 0 ? [] : [`query: [${query.join(', ')}]`]),
    ...(headers.length === 0 ? [] : [`headers: [${headers.join(', ')}]`]),
    ...(renamed.length === 0 ? [] : [`sentAs: [${renamed.join(', ')}]`]),
    ...(body ? [`body: ${stringLiteral(body.kind)}`] : []),
    ...(contentType === undefined ? [] : [`contentType: ${stringLiteral(contentType)}`]),
    ...(accept === undefined ? [] : [`accept: ${stringLiteral(accept)}`]),
    ...(operation.mayBeEmpty ? ['empty: true'] : []),
    ...(operation.mayBeText ? ['text: true'] : []),
    ...(typeof idempotent === 'boolean' ? [`idempotent: ${idempotent}`] : []),
    ...(key === undefined ? [] : [`idempotent: ${stringLiteral(key)}, key: withIdempotencyKey`]),
    ...more,
  ];
  return `{ ${parts.join(', ')} }`;
}

function resultType(context: TypeContext, operation: DescribedOperation): string {
  const { answersRedirect, found, mayBeEmpty, mayBeText, results, unparsed } = operation;
  if (answersRedirect) {
    return `{\n${docComment(['Absolute URL of the redirect target, which has not been requested.'], '  ')}  location: string;\n}`;
  }
  if (unparsed) return unparsed.kind === 'text' ? 'string' : 'Uint8Array';
  const types = results.map(({ status, mediaType, schema }) => {
    if (mediaType === undefined) return 'undefined';
    if (mediaType === 'other' || schema === undefined) return 'unknown';
    const named = namedType(context, schema);
    if (named !== undefined) return named;
    const id = found.node['operationId'];
    // The generated types know an operation by its id alone; a reference to a response has no place of its own there.
    const isInline =
      typeof id === 'string' && !JSON.stringify(found.node['responses']).includes('#/components/responses');
    return isInline
      ? `operations[${stringLiteral(id)}]['responses'][${/^\d+$/.test(status) ? status : stringLiteral(status)}]['content'][${stringLiteral(mediaType)}]`
      : answerType(context, schema);
  });
  if (types.length === 0) return 'unknown';
  return [...new Set([...types, ...(mayBeText ? ['string'] : []), ...(mayBeEmpty ? ['undefined'] : [])])].join(' | ');
}
