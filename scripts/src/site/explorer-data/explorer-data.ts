import type { Json, JsonObject } from '../../spec/document.ts';
import type { ToolClass } from '../../emit/tools/tool-class.ts';

/** What the explorer of the documentation knows of a provider: a form for every operation. */
export interface ExplorerData {
  readonly provider: string;
  /** Name of the provider, for people. */
  readonly title: string;
  /** Whether every client has to be given a base URL, since every deployment has its own. */
  readonly needsBaseUrl: boolean;
  /** One for each description of the provider. */
  readonly parts: readonly ExplorerPart[];
}

/** The operations of a description, and the schemas that they share, to which `#/$defs/<key>` refers. */
export interface ExplorerPart {
  readonly operations: readonly OperationForm[];
  readonly schemas: JsonObject;
}

/** An operation as a form shows it, made from the contract. */
export interface OperationForm {
  /** Public name, for example `contacts.list`. */
  readonly operation: string;
  readonly function: string;
  /** Method and path. */
  readonly label: string;
  readonly summary: string;
  readonly class: ToolClass;
  /** How a list pages; left out where it is none. */
  readonly list?: { readonly strategy: string; readonly takesPageSize: boolean };
  readonly fields: readonly FormField[];
  /** Schema of further fields, where the body takes any. */
  readonly more?: Json;
  /** Whether the members of the field of the body stand beside the parameters in the call. */
  readonly spreads?: boolean;
  /** Type that a call returns, where it has a name. */
  readonly returns?: string;
  /** Whether a call has to be given something. */
  readonly needsInput: boolean;
  /** Values that the form starts with, without those of the path. */
  readonly sample: JsonObject;
  readonly path: readonly PathValue[];
  /** Why the fake cannot answer it. */
  readonly unanswered?: string;
}

/** A field of a form: a parameter, a field of the body, or the body itself. */
export interface FormField {
  readonly name: string;
  readonly place: 'path' | 'query' | 'header' | 'body';
  readonly required: boolean;
  readonly schema: Json;
}

/** Where the first value of a parameter in the path comes from: the id of the first row of a collection of the fake, or this value. */
export interface PathValue {
  readonly name: string;
  readonly value: Json;
  readonly rows?: { readonly collection: string; readonly id: string; readonly isBelow: boolean };
}
