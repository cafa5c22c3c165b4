import type { OperationContract } from '../../contract/contract.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { docComment } from '../text.ts';
import { bodyType, isOneField, printBodyField } from './print-body.ts';
import { inputType, memberOf, type TypeContext } from './type-text.ts';

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
  if (body && isOneField(body)) members.push(printBodyField(context, body));
  const isOptional = !fields.some(({ required }) => required) && !body?.required;
  const doc = docComment([sentence]);
  if (body && !isOneField(body)) {
    const own = members.length === 0 ? '' : `{\n${members.join('')}} & `;
    const type = bodyType(context, body, { hasMore: members.length > 0, leftOut });
    return { text: `${doc}export type ${typeName} = ${own}${type};\n`, isOptional };
  }
  return {
    text: `${doc}export interface ${typeName} {${members.length === 0 ? '' : '\n'}${members.join('')}}\n`,
    isOptional,
  };
}

function printParameter(context: TypeContext, { name, required, schema, description, deprecated }: Parameter): string {
  const doc = docComment([description, ...(deprecated ? ['', '@deprecated'] : [])], '  ');
  return `${doc}  ${memberOf(name, inputType(context, schema, '  '), required)}`;
}
