import type { ChosenCall, Input, Operation } from '../operation.ts';
import { splitInput } from './split-input.ts';

/**
 * Takes an input whose `body` is the whole body, beside which only parameters are sent. Generated operations refer to it.
 *
 * @throws Error, for the caller to name the call, about a field that would be sent nowhere; not by its name, which may be data.
 */
export function withWholeBody(operation: Operation, input: Input): ChosenCall {
  const fields = splitInput({ ...operation, body: 'fields' }, input).body;
  if (Object.keys(Object(fields) as object).some((name) => name !== 'body'))
    throw new Error('only parameters stand beside body');
  return { operation, input };
}
