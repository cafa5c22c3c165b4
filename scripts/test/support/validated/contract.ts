import type { Hooks, List, Validator } from '@wa-clients/core';
import type { OperationSchemas, ValidationModes } from '@wa-clients/core/schemas';
import type { Fake } from '@wa-clients/core/testing';

/** Calls an operation by its public name with whatever input, also with what the types forbid. */
type AnyCall = (operation: string, input: object) => PromiseLike<unknown>;

/** A validated client over a fake with more than two pages of contacts. */
interface ValidatedClient {
  readonly fake: Fake;
  readonly call: AnyCall;
  /** For each operation, an input that is as described. */
  readonly inputs: Readonly<Record<string, object>>;
  readonly contacts: (options?: { readonly resume: string }) => List<object>;
  /** Rows of the contacts, to be spoilt. */
  readonly rows: object[];
}

/** A provider and how to make a validated client of it. */
export interface ValidatedProvider {
  readonly provider: string;
  readonly validator: (modes: ValidationModes) => Validator;
  readonly operationSchemas: OperationSchemas;
  readonly open: (validate: Validator, hooks: Hooks) => ValidatedClient;
  /** An input of each operation that is not as described, and the place that must be named. */
  readonly wrong: Readonly<Record<string, readonly [input: object, at: string]>>;
  /** A member of a contact, with what is expected there, when a number is in it; and the index of a row behind the first page. */
  readonly spoilt: { readonly member: string; readonly at: string; readonly expected: string; readonly row: number };
}

/** How many rows the fakes hold: more than two pages of the largest size. */
export const sizes = { contacts: 430 };
/** Key of every client. */
export const apiKey = 'test-key';

/** Calls the operations of a client by their public names. */
export function callOf(client: object): AnyCall {
  return (operation, input) => {
    const [resource = '', method = ''] = operation.split('.');
    const found = (client as Record<string, Record<string, (input: object) => PromiseLike<unknown>>>)[resource]?.[
      method
    ];
    if (!found) throw new Error(`The client has no ${operation}.`);
    return found(input);
  };
}
