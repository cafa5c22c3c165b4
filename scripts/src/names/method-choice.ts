import type { FoundOperation } from '../spec/operations.ts';

/** A plain name that several operations ask for, and what each of them got. */
export interface MethodChoice {
  /** `resource.method`. */
  readonly name: string;
  /** The other description of the package that has the name already. */
  readonly owner?: string;
  /** Names by operation, the one first that has the plain name, if any has. */
  readonly given: readonly { readonly found: FoundOperation; readonly name: string }[];
}
