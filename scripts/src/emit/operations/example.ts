import type { OperationContract } from '../../contract/contract.ts';
import { exampleInput } from './example-input.ts';
import { exampleLoop } from './example-loop.ts';
import type { Pagination } from '../../contract/pagination.ts';
import type { TypeContext } from './type-text.ts';

/** The code of an example in a comment, for each of the two ways to call an operation. */
export interface Example {
  readonly function: readonly string[];
  readonly method: readonly string[];
}

/** More than this is no example that anybody reads. */
const most = { lines: 40, characters: 2_000 };

/** An operation under one of its names. */
interface Named {
  readonly function: string;
  readonly method: string;
}

/**
 * Shows how to walk a list, read one that does not page, or send something; undefined for every other operation, whose
 * types say all there is to say.
 */
export function exampleOf(
  context: TypeContext,
  operation: OperationContract,
  { function: functionName, method }: Named,
  pagination?: Pagination,
): Example | undefined {
  const isList = pagination !== undefined || (method.split('.')[1] ?? '').startsWith('list');
  if (!isList && !isSend(operation, method)) return undefined;
  const input = exampleInput(context.root, operation, functionName.length + 24);
  const given = input === '{}' && !operation.body?.required ? '' : input;
  const calls = {
    function: `${functionName}(client${given === '' ? '' : `, ${given}`})`,
    method: `${context.client}.${method}(${given})`,
  };
  const lines = (call: string) => printCall(context, call, isList, pagination).split('\n');
  const example = { function: lines(calls.function), method: lines(calls.method) };
  const isShort = input.length <= most.characters && example.function.length <= most.lines;
  return isShort ? example : undefined;
}

/** Whether an operation sends something to a person, as its public name says, or does something to a message. */
function isSend(operation: OperationContract, method: string): boolean {
  const [resource = '', verb = ''] = method.split('.');
  return verb.startsWith('send') || (operation.method === 'POST' && /messages?$/i.test(resource));
}

function printCall(context: TypeContext, call: string, isList: boolean, pagination: Pagination | undefined): string {
  if (pagination) return exampleLoop(context, call, pagination);
  return isList ? `const response = await ${call};` : `await ${call};`;
}
