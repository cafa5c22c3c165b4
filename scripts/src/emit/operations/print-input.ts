import type { OperationContract } from '../../contract/contract.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { isObject, type Json } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { plainSchema } from '../plain/plain-schema.ts';
import { docComment, stringLiteral } from '../text.ts';
import { inputType, memberOf, namedType, type TypeContext } from './type-text.ts';

/** The printed type of what a call is given. */
export interface PrintedInput {
  readonly text: string;
  readonly isOptional: boolean;
}

/**
 * Prints the type of what a call is given: its parameters and its body.
 *
 * @param leftOut Names of query parameters and fields that a walk sets by itself.
 */
export function printInput(
  base: TypeContext,
  { idempotencyKey, parameters, body }: OperationContract,
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
