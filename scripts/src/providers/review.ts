import type { Hooks, List, Validator } from '@wa-clients/core';
import type { OperationSchemas, ValidationModes } from '@wa-clients/core/schemas';
import type { Fake } from '@wa-clients/core/testing';

/** What the page of one operation says. */
export interface SeedOperation {
  readonly path: string;
  readonly id: string;
  /** Briefs of the parameters by name; `!` is required. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Response headers by status. */
  readonly statuses: Readonly<Record<string, readonly string[]>>;
  /** Members of bodies by place; `?` where the seed shows a name but no type. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where a provider's description can be changed in each of the ways that a release is told by. */
export interface ChangePlaces {
  /** Path of a list that takes filters. */
  readonly list: string;
  /** Schema and name of a member of an answer. */
  readonly member: readonly [schema: string, name: string];
  /** A filter of the list that may be left out. */
  readonly filter: string;
  /** An enum that requests alone use: path of the operation and name of its parameter, or key of a schema. */
  readonly narrowed: readonly [path: string, parameter: string] | readonly [schema: string];
  /** Whether an update is compiled and tested, too, which takes its time. */
  readonly isCompiled?: boolean;
}

/** A validated client over a fake with more than two pages of contacts. */
interface ValidatedClient {
  readonly fake: Fake;
  readonly contacts: (options?: { readonly resume: string }) => List<object>;
  /** Rows of the contacts, to be spoilt. */
  readonly rows: object[];
}

/** How a validated client of a provider is made: `packages/<id>/test/support/validation.ts` exports it as `validation`. */
export interface ProviderValidation {
  readonly validator: (modes: ValidationModes) => Validator;
  readonly operationSchemas: OperationSchemas;
  /** Name of the list, if it is not `contacts.list`. */
  readonly operation?: string;
  readonly open: (validate: Validator, hooks: Hooks) => ValidatedClient;
  /** A member of a contact, with what is expected there, when a number is in it; and the index of a row behind the first page. */
  readonly spoilt: { readonly member: string; readonly at: string; readonly expected: string; readonly row: number };
  /** How many operations take nothing that could be wrong: lists without filters, forms, and what has no input at all. */
  readonly takeNothing: number;
}

/**
 * What was written down of a provider by hand, from its own pages and never from its description:
 * `packages/<id>/test/support/review.ts` exports it as `review`. A new provider has none until somebody wrote it.
 */
export interface ProviderReview {
  /** Its name in `docs/coverage.md`. */
  readonly title: string;
  readonly seeds: readonly SeedOperation[];
  /** Examples that the seeds show, counted on their pages: of bodies, of parameters and of single members. */
  readonly examples: number;
  /** Rows whose identity may be missing, `Schema.field`, and why that is left so. */
  readonly optionalIdentities?: Readonly<Record<string, string>>;
  /**
   * What schemas take, and what they refuse, where a seed is silent or contradicts itself; by the key of a component, or by
   * a JSON pointer.
   */
  readonly takes?: readonly (readonly [schema: string, value: unknown])[];
  readonly refuses?: readonly (readonly [schema: string, value: unknown])[];
  /** Members that the description must not have, by JSON pointer, and why. */
  readonly lacks?: Readonly<Record<string, string>>;
  readonly changes: ChangePlaces;
}
