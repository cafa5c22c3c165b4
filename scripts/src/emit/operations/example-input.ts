import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { sampleOf } from '../fake/sample.ts';
import { codeLiteral } from './code-literal.ts';
import type { OperationContract } from '../../contract/contract.ts';
import type { Parameter } from '../../contract/parameter.ts';

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
  const needed = parameters.filter((one) => one.required && !(one.in === 'query' && paging.has(one.name)));
  const members = needed.map((parameter): [string, Json] => [parameter.name, parameterValue(root, parameter)]);
  if (body?.required) {
    const options = { example: body.sent.examples[0], direction: 'request', requiredOnly: 'deep' } as const;
    const value = isForm(operation) ? form : readable(sampleOf(root, body.schema, options), 'body');
    const fields = body.kind === 'fields' && isObject(value) ? Object.entries(value) : [['body', value] as const];
    for (const [name, one] of fields) if (!paging.has(name)) members.push([name, one]);
  }
  return Object.fromEntries(members);
}

function isForm({ body }: OperationContract): boolean {
  return body?.required === true && body.contentType?.startsWith('multipart/') === true;
}

/** Stands for a form until the code is written, which is no value of JSON. */
const form = 'new FormData()';

function parameterValue(root: JsonObject, { description, example, name, schema }: Parameter): Json {
  return readable(sampleOf(root, schema, { example: example ?? mentioned(description), direction: 'request' }), name);
}

/** A value that a sentence gives as an example, where it looks like one and not like a word of the sentence. */
function mentioned(description: string): string | undefined {
  const [, found] = /\b(?:for example|such as|e\.g\.),? `?([\w@:+-]+(?:\.[\w@:+-]+)*)/i.exec(description) ?? [];
  return found !== undefined && /[\d@_]/.test(found) ? found : undefined;
}

/** The value, with texts that say what they stand for in place of those that were made up without an example. */
function readable(value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map((one) => readable(one, name.replace(/s$/, '')));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readable(one, key)]));
  // One that was made longer has the least length that it may have.
  if (typeof value !== 'string' || !value.startsWith('Made-up ') || value.endsWith('xx')) return value;
  if (/^(text|body|message|caption|content|query)$/i.test(name)) return 'Hello!';
  if (/^(to|recipient)$|phone|number$/i.test(name)) return '15550100123';
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2').replaceAll(/[^A-Za-z\d]+/g, '-');
  return `${words.toLowerCase() || 'value'}-1`;
}
