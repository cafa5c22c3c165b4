import type { JsonObject } from '../spec/document.ts';
import type { OperationContract } from './contract.ts';
import { originsOf } from './origins-of.ts';

/** Whether an operation gets no credentials, since it is called at an origin that no overlay names for them. */
export function isCalledWithoutKey(
  root: JsonObject,
  { keyAtServer, server }: Pick<OperationContract, 'keyAtServer' | 'server'>,
): boolean {
  if (keyAtServer || server === undefined || !URL.canParse(server)) return false;
  return !originsOf(root).base.includes(new URL(server).origin);
}
