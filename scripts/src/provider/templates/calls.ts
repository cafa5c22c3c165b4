import type { Contract } from '../../contract/contract.ts';
import { isCalledWithoutKey } from '../../contract/is-called-without-key.ts';
import type { FakeData } from '../../emit/fake/describe-fake.ts';
import { draftOperations } from '../../emit/fake/draft.ts';
import { pathValue } from '../../emit/fake/path-value.ts';
import { sampleOf } from '../../emit/fake/sample.ts';
import { stringLiteral } from '../../emit/text.ts';
import { isObject, type Json } from '../../spec/document.ts';

/** A reading call that examples and tests can make. */
export interface ExampleCall {
  /** Such as `contacts.list`. */
  readonly name: string;
  readonly isList: boolean;
  /** Whether it is called without credentials. */
  readonly isOpen: boolean;
  /** Whether its path goes through a row that the fake has to have, of which an example cannot know the id. */
  readonly isBelowRow: boolean;
  /** Rows that a page of a list is asked for. */
  readonly pageSize: number;
  /** Names of the path's parameters, in order. */
  readonly path: readonly string[];
  /** Values of everything that has to be given, those of the path made up. */
  readonly input: Readonly<Record<string, Json>>;
}

/** The reading operations of a description that need nothing but texts, numbers and flags, and that its fake answers. */
export function exampleCalls(contract: Contract, fake: FakeData): ExampleCall[] {
  const { root } = contract;
  const answers = new Map(fake.operations.map((one) => [one['operation'], one]));
  return draftOperations(contract).flatMap((draft) => {
    const { method, name, operation, parameters, success } = draft;
    const answer = answers.get(name);
    if (answer?.['unanswered'] !== undefined) return [];
    const { body, pagination } = operation;
    // A response without JSON is nothing that an example could show.
    if (method !== 'GET' || body !== undefined || success.schema === undefined || success.mediaType !== undefined)
      return [];
    const paging = new Set(pagination.flatMap((one) => one.parameters));
    const needed = operation.parameters.filter(
      (one) => one.required && !(one.in === 'query' && paging.has(one.sentAs ?? one.name)),
    );
    const input: Record<string, Json> = Object.fromEntries(
      needed.map((one) => [one.name, sampleOf(root, one.schema, { direction: 'request' })]),
    );
    for (const parameter of parameters) input[parameter] = pathValue(root, draft, parameter);
    if (Object.values(input).some((value) => isObject(value) || Array.isArray(value) || value === null)) return [];
    const isOpen = operation.credentials.every((all) => all.length === 0) || isCalledWithoutKey(root, operation);
    const isBelowRow = [answer?.['parents'] ?? []].flat().some((parent) => parent !== null);
    const pageSize = Math.min(20, ...pagination.flatMap(({ maximum }) => maximum ?? []));
    return [{ name, isList: pagination.length > 0, isOpen, isBelowRow, pageSize, path: parameters, input }];
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
