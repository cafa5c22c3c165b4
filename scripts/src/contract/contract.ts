/** What an app sees of the calls of a package; the names are public ones. */
export interface Contract {
  readonly operations: readonly OperationContract[];
  /** Exported types, by the key of the schema that each is for. */
  readonly types: ReadonlyMap<string, string>;
}

/** What an app sees of one operation. */
export interface OperationContract {
  /** Method and path, for example `GET /contacts/{id}`. */
  readonly label: string;
  /** Where it stands in the description. */
  readonly pointer: string;
  /** Its functions: one, or one for each way to page. */
  readonly functions: readonly ExportedFunction[];
  /** Undefined where the operation cannot be generated, which the generator says with its reason. */
  readonly call: CallContract | undefined;
}

/** A function and the method of the client that does the same. */
export interface ExportedFunction {
  readonly function: string;
  readonly method: string;
}

/** How an operation is called, and what its call returns. */
export interface CallContract {
  readonly body: BodyContract | undefined;
  /** Whether the call returns a list that is walked, and not one answer. */
  readonly isList: boolean;
  readonly result: ResultKind;
  /** Whether the result may be undefined. */
  readonly mayBeEmpty: boolean;
  /** Whether the result may be text although it is JSON as a rule. */
  readonly mayBeText: boolean;
}

/** How the body is given. */
interface BodyContract {
  /** `fields`: its fields stand beside the parameters; `whole`: it is given as `body`. */
  readonly kind: 'fields' | 'whole';
  /** Names of the fields, where they stand beside the parameters. */
  readonly fields: readonly string[];
  /** Media type that is sent; all kinds of JSON are one. */
  readonly mediaType: string;
}

/** What a call returns. */
export type ResultKind = 'json' | 'text' | 'bytes' | 'redirect' | 'nothing';
