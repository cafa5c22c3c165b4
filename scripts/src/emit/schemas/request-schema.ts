import type { OperationContract } from '../../contract/contract.ts';
import type { JsonObject } from '../../spec/document.ts';
import type { Parameter } from '../../contract/parameter.ts';
import type { PrintContext } from './print-context.ts';
import { printSchema } from './print-schema.ts';

/** What a call of an operation sends, by the places that the run time splits an input into. */
export interface RequestSchema {
  /** Schemas of objects that hold the parameters of a place. */
  readonly places: ReadonlyMap<Parameter['in'], JsonObject>;
  /** The JSON body; `emptyIsNone` where the run time gives an object without members for a body that was left out. */
  readonly body: { readonly isOptional: boolean; readonly emptyIsNone: boolean } | undefined;
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
  const json = body !== undefined && body.contentType === undefined && body.schema !== undefined ? body : undefined;
  if (places.size === 0 && !json) return undefined;
  const isOptional = json?.required === false;
  return { places, body: json && { isOptional, emptyIsNone: isOptional && json.kind === 'fields' } };
}

/** Prints it; `body` is the name of the schema of the body. */
export function printRequest(context: PrintContext, { places, body }: RequestSchema, bodyName: string): string {
  const lines = [...places].map(([place, schema]) => `  ${place}: ${printSchema(context, schema, '  ')},\n`);
  if (body) {
    const some = body.emptyIsNone ? `c.schema({ if: c.schema({ minProperties: 1 }), then: ${bodyName} })` : bodyName;
    lines.push(`  body: ${body.isOptional ? `z.optional(${some})` : some},\n`);
  }
  return `/* @__PURE__ */ c.define(() => z.looseObject({\n${lines.join('')}}))`;
}

function objectSchema(parameters: readonly Parameter[]): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema ?? true])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}
