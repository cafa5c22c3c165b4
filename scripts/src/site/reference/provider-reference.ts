import type { Contract, OperationContract } from '../../contract/contract.ts';
import type { WireExample } from '../samples/wire-example.ts';

/** A provider as its reference shows it. */
export interface ProviderReference {
  readonly id: string;
  /** Name for people. */
  readonly title: string;
  /** Name of its package. */
  readonly packageName: string;
  /** How its README creates a client. */
  readonly creation: ClientCreation;
  readonly descriptions: readonly DescriptionReference[];
  /** What went over the wire when each operation was called, by its public name. */
  readonly wire: ReadonlyMap<string, WireExample>;
}

/** The code that creates a client, as the first example of a README has it. */
export interface ClientCreation {
  /** Names that it imports from the package. */
  readonly names: readonly string[];
  /** The statement. */
  readonly statement: string;
  /** Name of the variable. */
  readonly variable: string;
}

/** One of a provider's descriptions. */
export interface DescriptionReference {
  /** What people call it: `parley`, `parley/messaging`. */
  readonly label: string;
  readonly title: string;
  readonly contract: Contract;
  /** Constant of the service that its operations are called at, where that is not the client's own. */
  readonly service: string | undefined;
}

/** An operation of a provider. */
export interface ReferencedOperation {
  readonly provider: ProviderReference;
  readonly description: DescriptionReference;
  readonly operation: OperationContract;
}

/** Every operation of a provider, in the order of its descriptions. */
export function operationsOfProvider(provider: ProviderReference): ReferencedOperation[] {
  return provider.descriptions.flatMap((description) =>
    description.contract.operations.map((operation) => ({ provider, description, operation })),
  );
}
