import { mayPass, WaError, type WaErrorInit } from './wa-error.ts';

/**
 * An error like another one, with some fields of its own, of the same class and with the same stack. What an app's function
 * throws may reach several calls as one object, of which each must say what happened to it alone; a checkpoint is of one
 * walk, and not taken along.
 */
export function copyError(error: WaError, fields: WaErrorInit): WaError {
  const { cause, code, message, readBody, stack } = error;
  const own = { retryable: mayPass(error) || error.retryable, checkpoint: undefined, cause, body: readBody?.() };
  const copy = new WaError(code, message, Object.assign({}, error, own, fields));
  return Object.assign(Object.setPrototypeOf(copy, Object.getPrototypeOf(error) as object) as WaError, { stack });
}
