import type { Contract } from '../../contract/contract.ts';
import { draftOperations } from '../../emit/fake/draft.ts';
import { sampleOf } from '../../emit/fake/sample.ts';
import { idLike } from '../../emit/fake/twins.ts';
import { stringLiteral } from '../../emit/text.ts';
import { isObject, type Json, member } from '../../spec/document.ts';

/** A reading call that examples and tests can make. */
export interface ExampleCall {
  /** Such as `contacts.list`. */
  readonly name: string;
  readonly isList: boolean;
  /** Names of the path's parameters, in order. */
  readonly path: readonly string[];
  /** Values of everything that has to be given, those of the path made up. */
  readonly input: Readonly<Record<string, Json>>;
}

/** A text of words, as no id is. */
const anyText = /[^\w.@+:{}-]/;

/** The reading operations of a description that need nothing but texts, numbers and flags. */
export function exampleCalls(contract: Contract): ExampleCall[] {
  const { root } = contract;
  return draftOperations(contract).flatMap(({ known, method, name, operation, parameters, sameAs, success }) => {
    // An operation whose requests are those of another one, or that the overlay gives up, has no answer of its own.
    if (sameAs !== undefined || member(operation.fakeHint, 'unanswered') !== undefined) return [];
    const { body, pagination } = operation;
    // An answer without JSON is nothing that an example could show.
    if (method !== 'GET' || body !== undefined || success.schema === undefined || success.mediaType !== undefined)
      return [];
    const paging = new Set(pagination.flatMap((one) => one.parameters));
    const needed = operation.parameters.filter((one) => one.required && !(one.in === 'query' && paging.has(one.name)));
    const input: Record<string, Json> = Object.fromEntries(
      needed.map((one) => [one.name, sampleOf(root, one.schema, { direction: 'request' })]),
    );
    // A text that anything may be reads better as an id of what it is.
    for (const parameter of parameters)
      if (anyText.test(String(input[parameter]))) input[parameter] = known[parameter] ?? idLike(parameter);
    if (Object.values(input).some((value) => isObject(value) || Array.isArray(value) || value === null)) return [];
    return [{ name, isList: pagination.length > 0, path: parameters, input }];
  });
}

/** An input as source text; empty where nothing has to be given. */
export function inputText(input: Readonly<Record<string, Json>>): string {
  const members = Object.entries(input).map(([name, value]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
    return `${key}: ${typeof value === 'string' ? stringLiteral(value) : String(value)}`;
  });
  return members.length === 0 ? '' : `{ ${members.join(', ')} }`;
}
