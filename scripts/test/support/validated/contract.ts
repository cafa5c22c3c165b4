import type { Hooks, List, Validator } from '@wa-clients/core';
import type { OperationSchemas, ValidationModes } from '@wa-clients/core/schemas';
import type { Fake } from '@wa-clients/core/testing';

/** A validated client over a fake with more than two pages of contacts. */
interface ValidatedClient {
  readonly fake: Fake;
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
  /** A member of a contact, with what is expected there, when a number is in it; and the index of a row behind the first page. */
  readonly spoilt: { readonly member: string; readonly at: string; readonly expected: string; readonly row: number };
}

/** How many rows the fakes hold: more than two pages of the largest size. */
export const sizes = { contacts: 430 };
/** Key of every client. */
export const apiKey = 'test-key';
