import { printCall, printList, type PrintedFunction } from '../../emit/operations/print-function.ts';
import { pagingInWords } from '../../contract/pagination.ts';
import type { ReferencedOperation } from './provider-reference.ts';

/** A way to call an operation: the only one, or one for each way to walk its list. */
export interface CallableAs {
  readonly printed: PrintedFunction;
  /** How it pages, in words. */
  readonly paging: string | undefined;
}

/** The ways to call an operation, as the emitter of the package prints them. */
export function waysToCall({ description, operation, provider }: ReferencedOperation): CallableAs[] {
  const { contract, service } = description;
  const { names, root } = contract;
  const context = {
    root,
    components: names.components,
    used: new Set<string>(),
    client: provider.creation.variable,
    service,
  };
  if (operation.pagination.length === 0) return [{ printed: printCall(context, operation), paging: undefined }];
  return operation.pagination.map((pagination, index) => ({
    printed: printList(context, operation, pagination, index === 0),
    paging: pagingInWords(pagination),
  }));
}

/** The signatures of the method and of the function, as code. */
export function signatureCode({ functionName, method, parameters, returns }: PrintedFunction, client: string): string {
  const ofFunction = `client: Client, ${parameters}`;
  return [
    oneOrMoreLines(`${client}.${method}`, parameters, returns),
    oneOrMoreLines(functionName, ofFunction, returns),
  ].join('\n\n');
}

/** Characters of a line that is read without scrolling. */
const widest = 88;

function oneOrMoreLines(name: string, parameters: string, returns: string): string {
  const line = `${name}(${parameters}): ${returns}`;
  if (line.length <= widest) return line;
  const lines = parameters.split(', ').map((one) => `  ${one},\n`);
  return `${name}(\n${lines.join('')}): ${returns}`;
}
