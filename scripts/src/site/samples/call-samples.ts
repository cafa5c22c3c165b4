import { exampleLoop } from '../../emit/operations/example-loop.ts';
import type { Pagination } from '../../contract/pagination.ts';
import type { ReferencedOperation } from '../reference/provider-reference.ts';
import { inputCode } from './input-code.ts';
import { inputsToTry } from './inputs-to-try.ts';

/** Programs that call an operation. */
export interface CallSamples {
  /** By the method of a client. */
  readonly method: string;
  /** By the function that is exported for it. */
  readonly function: string;
}

/** An operation under one of its names. */
interface Named {
  readonly function: string;
  readonly method: string;
}

/** Writes a program for each of the two ways to call an operation, by one of its names. */
export function callSamples(
  { description, operation, provider }: ReferencedOperation,
  names: Named,
  pagination: Pagination | undefined,
): CallSamples {
  const { contract } = description;
  const { creation, packageName, wire } = provider;
  const [example = {}] = inputsToTry(contract.root, operation);
  const input = wire.get(operation.name.method)?.input ?? example;
  const code = inputCode(input, names.function.length + 24);
  const given = code === '{}' && !operation.body?.required ? '' : code;
  const context = { client: creation.variable, components: contract.names.components, root: contract.root };
  const body = (call: string) =>
    pagination ? exampleLoop(context, call, pagination) : callOnce(call, operation.result.kind);
  const imported = `import { ${creation.names.join(', ')} } from '${packageName}';`;
  return {
    method: [imported, '', creation.statement, body(`${creation.variable}.${names.method}(${given})`)].join('\n'),
    function: [
      imported,
      `import { ${names.function} } from '${packageName}/operations';`,
      '',
      creation.statement,
      body(`${names.function}(${[creation.variable, ...(given === '' ? [] : [given])].join(', ')})`),
    ].join('\n'),
  };
}

function callOnce(call: string, kind: string): string {
  return kind === 'nothing' ? `await ${call};` : `const result = await ${call};\nconsole.log(result);`;
}
