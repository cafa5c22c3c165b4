import type { BodyContract, OperationContract } from '../../contract/contract.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { resolve, schemaKey } from '../../spec/resolve.ts';
import { plainSchema } from '../../emit/plain/plain-schema.ts';
import { isObject, member } from '../../spec/document.ts';
import { fieldLines, innerLines } from './schema/field-lines.ts';
import { typeText, type TypesOfPage } from './schema/type-text.ts';

const places = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['header', 'Header parameters'],
] as const;

/** What an operation is given: its parameters by place, and the fields of its body. */
export function inputLines(types: TypesOfPage, operation: OperationContract): string[] {
  const { body, pagination, parameters } = operation;
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const lines = places.flatMap(([place, title]) => {
    const here = parameters.filter((one) => one.in === place);
    const fields = here.flatMap((one) =>
      parameterLines(types, operation, one, place === 'query' && paging.has(one.sentAs ?? one.name)),
    );
    return fields.length === 0 ? [] : [`## ${title}`, '', ...fields, ''];
  });
  return [...lines, ...(body ? bodyLines(types, body) : [])];
}

function parameterLines(
  types: TypesOfPage,
  { idempotencyKey }: OperationContract,
  { deprecated, description, in: place, name, required, schema, sentAs }: Parameter,
  isPaging: boolean,
): string[] {
  const isKey = place === 'header' && (sentAs ?? name) === idempotencyKey;
  const notes = [
    ...(sentAs === undefined ? [] : [`sent as \`${sentAs}\``]),
    ...(isPaging ? ['set by the client as it reads the list'] : []),
    ...(isKey ? ['the idempotency key; the client creates one unless you pass it'] : []),
  ];
  const field = {
    name,
    schema,
    required: required && !isPaging && !isKey,
    description,
    isDeprecated: deprecated,
    notes,
  };
  return fieldLines(types, field);
}

function bodyLines(types: TypesOfPage, { choices, kind, required, schema, sent }: BodyContract): string[] {
  const mediaTypes = choices.map(({ mediaType }) => `\`${mediaType}\``).join(' or ');
  const optional = required ? '' : ' It is optional.';
  const given =
    kind === 'fields'
      ? 'Pass its fields in the same object as the parameters.'
      : 'Pass it as the field `body` of the input.';
  const shape = sent.schema ?? schema;
  const key = schemaKey(isObject(shape) ? plainSchema(types.root, shape) : undefined);
  const named = key === undefined ? undefined : member(member(types.root['components'], 'schemas'), key);
  // The fields of a type with a name stand here, where a reader looks for them, unless it is a choice.
  const fields = innerLines(
    types,
    isObject(named) ? plainSchema(types.root, resolve(types.root, named) ?? named, key) : shape,
  );
  const type = fields.length > 0 && key !== undefined ? '' : ` Type: ${typeText(types, shape)}.`;
  return ['## Request body', '', `${mediaTypes}.${type} ${given}${optional}`, '', ...fields, ''];
}
