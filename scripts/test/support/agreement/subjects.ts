import type { OperationSchemas, StandardSchema } from '@wa-clients/core/schemas';

import { schemaFor } from '../../../../packages/core/src/schemas/operation-schemas.ts';
import { upperFirst } from '../../../src/names/words.ts';
import { isObject, type Json, type JsonObject, member } from '../../../src/spec/document.ts';
import type { Inputs, TestedOperation } from '../described-fake/inputs.ts';

/** A request or an answer of an operation in the three forms in which it is described. */
export interface Subject {
  /** For example `contacts.list 200`. */
  readonly name: string;
  /** Schema of the description, whose references lead into it. */
  readonly schema: JsonObject;
  /** What the package validates with. */
  readonly validator: StandardSchema;
  /** Name of the type among the generated operations. */
  readonly type: string;
  /** The value as the type has it. */
  readonly typed: (value: Json) => Json;
}

/** Everything that an operation takes and gives as JSON; forms, text and bytes have no schema of their own. */
export function subjectsOf({ operations }: Inputs, schemas: OperationSchemas): Subject[] {
  // What the overlay marks is left out, as the fake leaves it out.
  const tested = operations.filter(({ draft }) => member(draft.operation.fakeHint, 'unanswered') === undefined);
  return tested.flatMap((operation) => [...requestOf(operation, schemas), ...answersOf(operation, schemas)]);
}

function answersOf({ draft: { operation } }: TestedOperation, schemas: OperationSchemas): Subject[] {
  const { name, pagination, responses, result } = operation;
  if (result.kind !== 'json' && result.kind !== 'nothing') return [];
  return responses
    .filter(({ status }) => /^2\d\d$/.test(status))
    .flatMap(({ content, status }) => {
      const schema = content.find(({ isJson }) => isJson)?.schema;
      const validator = schemaFor(schemas, name.method, 'response', Number(status));
      if (!isObject(schema) || !validator) return [];
      const type = `${upperFirst(name.function)}${pagination.length > 0 ? 'Body' : 'Result'}`;
      return [{ name: `${name.method} ${status}`, schema, validator, type, typed: (value: Json) => value }];
    });
}

function requestOf({ draft: { operation } }: TestedOperation, schemas: OperationSchemas): Subject[] {
  const { body, name, pagination, parameters } = operation;
  const validator = schemaFor(schemas, name.method, 'request');
  if (!validator || body?.contentType !== undefined) return [];
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const properties: JsonObject = {};
  const given = new Map<string, string>();
  for (const place of ['path', 'query', 'header']) {
    const own = parameters
      .map(({ name: inInput, sentAs = inInput, ...more }) => ({
        ...more,
        inInput,
        name: place === 'path' ? inInput : sentAs,
      }))
      .filter((one) => one.in === place && !(place === 'query' && paging.has(one.name)));
    for (const one of own) given.set(`${place} ${one.name}`, one.inInput);
    if (own.length === 0) continue;
    properties[place] = {
      type: 'object',
      properties: Object.fromEntries(own.map((one) => [one.name, one.schema ?? true])),
      required: own.filter(({ required }) => required).map((one) => one.name),
    };
  }
  const required = Object.keys(properties);
  if (body?.schema !== undefined) {
    properties['body'] = body.schema;
    // Left out, the body of fields is the same as one without members.
    if (body.required) required.push('body');
  }
  return [
    {
      name: `${name.method} request`,
      schema: { type: 'object', properties, required },
      validator,
      type: `${upperFirst(name.function)}${pagination.length > 0 ? 'Filters' : 'Input'}`,
      typed: (value) => {
        const { body: sent, ...places } = value as JsonObject;
        const flat = Object.fromEntries(
          Object.entries(places).flatMap(([place, one]) =>
            Object.entries(one as JsonObject).map(([key, inner]) => [given.get(`${place} ${key}`) ?? key, inner]),
          ),
        );
        if (sent === undefined) return flat;
        const whole = body?.kind === 'fields' && isObject(sent) ? sent : { body: sent };
        return { ...flat, ...Object.fromEntries(Object.entries(whole).filter(([key]) => !paging.has(key))) };
      },
    },
  ];
}
