import { WaError, type WaErrorCode, type WaErrorInit } from './wa-error.ts';

/** Names that every event and error of one call carries. */
export interface CallNames {
  readonly provider: string;
  readonly operation: string;
  readonly path: string;
  readonly attempts?: number | undefined;
  readonly ambiguous?: boolean;
  readonly sent?: 'no';
  readonly idempotencyKey?: string | undefined;
  readonly doubt?: WaError | undefined;
}

/** The names of a call of an operation. */
export function namesOf(
  { provider }: { readonly provider: string },
  { name, path }: { readonly name: string; readonly path: string },
): CallNames {
  return { provider, operation: name, path };
}

/** What makes the errors of a provider's options, of a text without a full stop. */
export function optionFailure(provider: string): (text: string) => WaError {
  return (text) => new WaError('config_invalid', `${provider}: ${text}.`, { provider });
}

/** Makes the error of a call; its message begins with the provider and the operation, and ends with a full stop. */
export function failure(code: WaErrorCode, names: CallNames, text: string, fields?: WaErrorInit): WaError {
  return new WaError(code, `${names.provider} ${names.operation}: ${text.replace(/\.$/, '')}.`, {
    ...names,
    ...fields,
  });
}
