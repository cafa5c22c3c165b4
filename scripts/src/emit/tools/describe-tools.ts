import type { BodyContract, Contract, OperationContract } from '../../contract/contract.ts';
import { isObject, type Json, type JsonObject, setMember } from '../../spec/document.ts';
import { plainObject } from './plain-object.ts';
import { toolClassOf } from './tool-class.ts';
import { type SharedSchemas, shortText, toolSchema } from './tool-schema.ts';

/** The operations of a description as tools, and the schemas that they share. */
export interface ToolData {
  /** By the names of the methods. */
  readonly tools: Readonly<Record<string, JsonObject>>;
  readonly schemas: JsonObject;
}

/** What a list of tools takes beside its filters. */
const ofLists = ['resume', 'pageSize'];

/** Describes every method of a client as a tool. */
export function describeTools({ file, operations, root }: Pick<Contract, 'file' | 'operations' | 'root'>): ToolData {
  const shared: SharedSchemas = { root, found: new Map(), keys: new Map() };
  const tools = operations.flatMap((operation): [string, JsonObject][] => {
    const { documentation, name, pagination } = operation;
    const description = descriptionOf(documentation, operation.label);
    const input = inputOf(shared, operation);
    const isList = pagination.length > 0;
    const more = typeof input === 'string' ? { unfit: input } : { ...input, ...(isList && { isList }) };
    return methodsOf(name, pagination).map((method) => {
      const toolClass = toolClassOf(operation, method, file);
      return [method, { class: toolClass, description, ...more }];
    });
  });
  return { tools: Object.fromEntries(tools), schemas: Object.fromEntries(shared.found) };
}

/** The methods of an operation: one, or one for each way to walk a list. */
function methodsOf(name: OperationContract['name'], pagination: OperationContract['pagination']): string[] {
  const others = pagination.slice(1).flatMap(({ strategy }) => name.strategies?.[strategy]?.method ?? []);
  return [name.method, ...others];
}

function descriptionOf(
  { description = '', isDeprecated, summary = '' }: OperationContract['documentation'],
  label: string,
): string {
  const text = [description, summary].find((one) => one.trim() !== '');
  return `${isDeprecated ? 'Deprecated. ' : ''}${shortText(text ?? label)}`;
}

/** What a tool takes, or why an operation cannot be one. */
function inputOf(shared: SharedSchemas, operation: OperationContract): JsonObject | string {
  const { body, idempotencyKey, pagination, parameters, result } = operation;
  if (result.kind === 'bytes') return 'it returns a file or a stream';
  const isHandedOver = body?.sent.format === 'bytes' || hasFiles(body?.sent.schema);
  if (isHandedOver) return 'it takes a file';
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const fields: JsonObject = {};
  const required: string[] = [];
  const given = parameters.filter(({ in: place, name, sentAs = name }) => {
    const isOurs = place === 'query' ? paging.has(sentAs) : place === 'header' && sentAs === idempotencyKey;
    return !isOurs;
  });
  for (const { description, name, required: isRequired, schema } of given) {
    const written = toolSchema(shared, schema);
    const isTold = description.trim() === '' || (isObject(written) && written['description'] !== undefined);
    const told = isTold ? {} : { description: shortText(description) };
    setMember(fields, name, isObject(written) ? { ...written, ...told } : written);
    if (isRequired) required.push(name);
  }
  const whole = body && addBody(shared, body, paging, { fields, required });
  if (whole === undefined && body !== undefined) return 'a parameter has the name "body"';
  const taken = pagination.length > 0 ? ofLists.find((name) => Object.hasOwn(fields, name)) : undefined;
  if (taken !== undefined) return `a filter has the name "${taken}"`;
  const names = Object.keys(fields);
  const { additionalProperties, spreadsBody = false } = whole ?? {};
  if (names.length === 0 && additionalProperties === undefined) return {};
  const input = {
    properties: fields,
    ...(required.length > 0 && { required }),
    ...(additionalProperties !== undefined && { additionalProperties }),
  };
  return { input, ...(spreadsBody && { spreadsBody }) };
}

interface OwnFields {
  readonly fields: JsonObject;
  readonly required: string[];
}

/** Adds the fields of a body, or the body as one where they are a choice; undefined where its name is taken. */
function addBody(
  shared: SharedSchemas,
  { kind, required: isRequired, sent }: BodyContract,
  paging: ReadonlySet<string>,
  own: OwnFields,
): { readonly additionalProperties?: Json; readonly spreadsBody?: boolean } | undefined {
  const plain = kind === 'fields' ? plainObject(shared.root, sent.schema) : undefined;
  if (plain === undefined) {
    if (Object.hasOwn(own.fields, 'body')) return undefined;
    setMember(own.fields, 'body', toolSchema(shared, sent.schema));
    if (isRequired) own.required.push('body');
    return { spreadsBody: kind === 'fields' };
  }
  const { additionalProperties, properties, required } = plain;
  for (const [name, schema] of Object.entries(properties as JsonObject))
    if (!paging.has(name)) setMember(own.fields, name, toolSchema(shared, schema));
  const needed = Array.isArray(required) ? required.map(String) : [];
  // A field may be required of which nothing else is said.
  for (const name of needed) if (!paging.has(name) && !Object.hasOwn(own.fields, name)) setMember(own.fields, name, {});
  // A body that may be left out needs no field.
  if (isRequired)
    own.required.push(...needed.filter((name) => Object.hasOwn(own.fields, name) && !own.required.includes(name)));
  if (additionalProperties === undefined || additionalProperties === false) return {};
  return { additionalProperties: additionalProperties === true || toolSchema(shared, additionalProperties) };
}

/** Whether there is a file in a form; its schema is written out where it has one. */
function hasFiles(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some(hasFiles);
  if (!isObject(value)) return false;
  return value['format'] === 'binary' || Object.values(value).some(hasFiles);
}
