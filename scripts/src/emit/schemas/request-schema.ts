import type { BodyChoice, OperationContract } from '../../contract/contract.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { propertyKey } from '../text.ts';
import type { PrintContext } from './print-context.ts';
import { printSchema } from './print-schema.ts';

/** What a call of an operation sends, by the places that the run time splits an input into. */
export interface RequestSchema {
  /** Schemas of objects that hold the parameters of a place. */
  readonly places: ReadonlyMap<Parameter['in'], JsonObject>;
  /** Bodies that are data, by their media types. */
  readonly bodies: readonly BodySchema[];
  /** Whether the caller chooses one of them. */
  readonly isChosen: boolean;
}

interface BodySchema {
  readonly mediaType: string;
  /** Whether it holds files. */
  readonly takesFiles: boolean;
  /** Undefined for one that is no data. */
  readonly schema: Json | undefined;
  /** Whether there may be none to look at: it was left out, or is a form of the caller's own. */
  readonly isOptional: boolean;
}

/** Whether the values of a body are looked at: it has a schema, and is made of data. */
export function isData({ form, format, schema }: BodyChoice): boolean {
  return (
    schema !== undefined && (format === 'json' || format === 'form' || (format === 'multipart' && form.length > 0))
  );
}

/** What is known of an operation's request, or undefined when that is nothing. */
export function requestSchema({ body, pagination, parameters }: OperationContract): RequestSchema | undefined {
  // Parameters that a walk sets by itself, in its own words.
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const places = new Map<Parameter['in'], JsonObject>();
  for (const place of ['path', 'header', 'query'] as const) {
    // The parts of a path go by the names of the input, everything else by those of the wire.
    const own = parameters
      .filter((one) => one.in === place)
      .map(({ name, sentAs = name, ...more }) => ({ ...more, name: place === 'path' ? name : sentAs }))
      .filter(({ name }) => !(place === 'query' && paging.has(name)));
    if (own.length > 0) places.set(place, objectSchema(own));
  }
  const choices = body?.choices ?? [];
  if (places.size === 0 && !choices.some((choice) => isData(choice))) return undefined;
  const bodies = choices.map((choice) => ({
    mediaType: choice.mediaType,
    takesFiles: choice.format === 'multipart',
    schema: isData(choice) ? checkedSchema(choice) : undefined,
    isOptional: body?.required === false || choice.format !== 'json',
  }));
  return { places, bodies, isChosen: body?.isChosen === true };
}

/** The schema that a body is checked with, its files with the media types that their parts may have. */
export function checkedSchema({ encoding, format, schema }: BodyChoice): Json | undefined {
  return format === 'multipart' && schema !== undefined ? withTypes(schema, encoding) : schema;
}

/** @param given Media types by the names of parts, or those of one part. */
function withTypes(value: Json, given: JsonObject | string | undefined): Json {
  if (Array.isArray(value)) return value.map((one) => withTypes(one, given));
  if (!isObject(value)) return value;
  if (value['format'] === 'binary') return typeof given === 'string' ? { ...value, contentMediaType: given } : value;
  const entries = Object.entries(value).map(([name, one]): [string, Json] => {
    if (name !== 'properties' || !isObject(one)) return [name, withTypes(one, given)];
    const typeOf = (part: string) => {
      const type = isObject(given) ? member(given[part], 'contentType') : undefined;
      return typeof type === 'string' ? type : undefined;
    };
    return [
      name,
      Object.fromEntries(Object.entries(one).map(([part, inner]) => [part, withTypes(inner, typeOf(part))])),
    ];
  });
  return Object.fromEntries(entries);
}

/** Prints it; `bodyName` is the name of the schema of the body that is sent without a choice. */
export function printRequest(
  context: PrintContext,
  { bodies, isChosen, places }: RequestSchema,
  bodyName: string,
): string {
  const print = (indent: string, index: number) => {
    const inner = `${indent}  `;
    const lines = [...places].map(([place, schema]) => `${inner}${place}: ${printSchema(context, schema, inner)},\n`);
    const body = bodies[index];
    if (body?.schema !== undefined) {
      const schema =
        index === 0 ? bodyName : printSchema({ ...context, takesFiles: body.takesFiles }, body.schema, inner);
      lines.push(`${inner}body: ${body.isOptional ? `z.optional(${schema})` : schema},\n`);
    }
    return `/* @__PURE__ */ c.define(() => z.looseObject({\n${lines.join('')}${indent}}))`;
  };
  if (!isChosen) return print('', 0);
  const lines = bodies.map(({ mediaType }, index) => `  ${propertyKey(mediaType)}: ${print('  ', index)},\n`);
  return `{\n${lines.join('')}}`;
}

function objectSchema(parameters: readonly Parameter[]): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema ?? true])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}
