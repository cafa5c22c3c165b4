/**
 * What an operation does to the world: `reads` changes nothing, `writes` changes data of the account, `sends` can deliver
 * something to a person, `destroys` removes something or ends it for good.
 */
export type ToolClass = 'reads' | 'writes' | 'sends' | 'destroys';

/** A JSON Schema 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** An operation as a tool, as the generated code lists it. */
export interface ToolDescription {
  readonly class: ToolClass;
  readonly description: string;
  /** What it takes, an object; references lead to the schemas beside the tools. Absent: nothing. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Whether a call returns a page of a list. */
  readonly isList?: boolean;
  /** Whether the fields of the body stand under `body` in the input, and beside the parameters in the call. */
  readonly spreadsBody?: boolean;
  /** Why it cannot be a tool. */
  readonly unfit?: string;
}

/** All operations of a description as tools, and the schemas that they share. */
export interface ToolDescriptions {
  /** By the public names of the operations, for example `contacts.list`. */
  readonly tools: Readonly<Record<string, ToolDescription>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}
