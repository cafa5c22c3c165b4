import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { sampleOf } from '../fake/sample.ts';
import { codeLiteral } from './code-literal.ts';
import type { OperationContract } from '../../contract/contract.ts';
import { parameterSample } from './parameter-sample.ts';
import { readableSample } from './readable-sample.ts';

/**
 * Code for what an operation has to be given, made of the description's examples; `{}` where that is nothing.
 *
 * @param before Characters that stand before it on its line.
 */
export function exampleInput(root: JsonObject, operation: OperationContract, before: number): string {
  const code = codeLiteral(exampleValues(root, operation), '', before);
  return isForm(operation) ? code.replace(`body: '${form}'`, `body: ${form}`) : code;
}

/** The values of such an example; a form is the text of its code. */
export function exampleValues(root: JsonObject, operation: OperationContract): JsonObject {
  const { body, pagination, parameters } = operation;
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const needed = parameters.filter(
    (one) => one.required && !(one.in === 'query' && paging.has(one.sentAs ?? one.name)),
  );
  const members = needed.map((parameter): [string, Json] => [parameter.name, parameterSample(root, parameter)]);
  if (body?.required) {
    const options = { example: body.sent.examples[0], direction: 'request', requiredOnly: 'deep' } as const;
    const value = isForm(operation) ? form : readableSample(sampleOf(root, body.schema, options), 'body');
    const fields = body.kind === 'fields' && isObject(value) ? Object.entries(value) : [['body', value] as const];
    for (const [name, one] of fields) if (!paging.has(name)) members.push([name, one]);
  }
  return Object.fromEntries(members);
}

function isForm({ body }: OperationContract): boolean {
  return body?.required === true && /^multipart\//i.test(body.contentType ?? '');
}

/** Stands for a form until the code is written, which is no value of JSON. */
const form = 'new FormData()';
