/** What an operation does with the collection that it works on; `answer`: nothing, its sample is the response. */
export type FakeEffect = 'list' | 'get' | 'create' | 'update' | 'delete' | 'answer';

/** A parameter that a request is held against; those of a walk are left to the provider's rules of paging. */
export interface FakeParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  /** JSON type that the text has to stand for. */
  readonly type?: 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly pattern?: string;
  /** Values of a closed list. */
  readonly values?: readonly (string | number | boolean | null)[];
  /** What stands before its value in the path by its style: a dot for `label`, `;id=` for `matrix`. */
  readonly prefix?: string;
  /** What separates the entries of a list, where they stand in one text. */
  readonly separator?: string;
  /** How its fields are read, where they stand in brackets behind its name in the query. */
  readonly deep?: FakeField;
  /** Whether it is written in a style that the fake does not read. */
  readonly unread?: boolean;
}

/** How a field of a form is read; as text where nothing says otherwise. */
export interface FakeField {
  /** JSON type that its text stands for; `json`: any value, as JSON. */
  readonly type?: 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'json';
  /** What separates the entries of a list or an object, where they stand in one text. */
  readonly separator?: string;
  /** The entries of a list. */
  readonly items?: FakeField;
  /** The members of an object. */
  readonly members?: FakeFields;
  /** Whether the members of an object stand in the form as fields of their own: those of `members`, or else all others. */
  readonly spread?: boolean;
}

/** Fields of a form by name, and under the empty one all that are not listed; those that are texts may be left out. */
export type FakeFields = Readonly<Record<string, FakeField>>;

/** How ids are made that look like the provider's. */
export interface FakeIdForm {
  /** `uuid`, `number`, `values`, or an alphabet that the changing part is made of. */
  readonly alphabet: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Length of the changing part. */
  readonly length?: number;
  /** Ids that can be made. */
  readonly values?: readonly (string | number)[];
}

/** How a member differs from row to row: texts, moments and counts are derived from the sample, of values each has its turn. */
export type FakeVariation = 'text' | 'moment' | 'count' | readonly (string | boolean)[];

/** Rows of one kind, or the one row of a resource that stands alone. */
export interface FakeCollectionData {
  /** Public name of the resource. */
  readonly name: string;
  /** Path template of the collection. */
  readonly path: string;
  /** How many path parameters its path has; each combination of their values has rows of its own. */
  readonly depth: number;
  /** Member that identifies a row, also in an object of it, as `metadata.name`; left out where none does. */
  readonly id?: string;
  readonly idForm?: FakeIdForm;
  /** Set where there is but one. */
  readonly alone?: boolean;
  /** Name of the path parameter that takes the id. */
  readonly parameter?: string;
  /** A row, valid under the schema of the description. */
  readonly row: Readonly<Record<string, unknown>>;
  /** By member, or by the path of one in an object of the row. */
  readonly vary: Readonly<Record<string, FakeVariation>>;
  /** Members that may be null. */
  readonly nullable: readonly string[];
  /** Members of these that are no null in some response. */
  readonly told?: readonly string[];
  /** Members that name the row or another thing, beside its id; they differ from row to row. */
  readonly fresh?: Readonly<Record<string, FakeIdForm>>;
  /** Members that name what the row stands below, or paths of such, with the index of its parameter in the path. */
  readonly below?: Readonly<Record<string, number>>;
  /** Members that hold an object of any members, and that are replaced as a whole. */
  readonly free?: readonly string[];
}

/** An operation as a fake needs it; paths within bodies are dot-separated, and empty for the whole. */
export interface FakeOperation {
  /** Public name, for example `contacts.list`. */
  readonly operation: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** Path template below the base URL. */
  readonly path: string;
  /** Security schemes that it takes where they are not those of the others. */
  readonly credentials?: readonly (readonly string[])[];
  /** Base URL of a server of its own, or its path at the origin of the others. */
  readonly server?: string;
  /** Status of a success. */
  readonly status: number;
  /** Media type of a success that is not JSON. */
  readonly mediaType?: string;
  readonly does: FakeEffect;
  /** Why the fake cannot answer the operation; it refuses every request of it with status 501. */
  readonly unanswered?: string;
  /** Values of path parameters that mean this operation, where another one has a path of the same form. */
  readonly known?: Readonly<Record<string, string>>;
  /** Values of members of the body that mean this operation, where another one has the same path. */
  readonly marks?: Readonly<Record<string, readonly unknown[]>>;
  /** Set where nothing tells the rows of the list apart. */
  readonly alike?: boolean;
  readonly collection?: string;
  /** Set where the path leaves out the parents of the row, which is looked for among all of them. */
  readonly anywhere?: boolean;
  /** For each parameter of the path the collection whose rows it identifies, or null. */
  readonly parents?: readonly (string | null)[];
  /** Path of the rows in the body of a list. */
  readonly items?: string;
  /** A row as the list shows it, where that is another form than the collection's. */
  readonly item?: unknown;
  /** Ways in which the list pages, the usual one first; none for a list that is always whole. */
  readonly strategies?: readonly string[];
  /** Parameters of the walk that are called as a member of the rows: they are no filters. */
  readonly paging?: readonly string[];
  /** Path of the row in the response; left out where the response has none. */
  readonly resource?: string;
  /** Path of the row's members in the request. */
  readonly wrapper?: string;
  /** Set where the response's form of the row is another than the collection's. */
  readonly projected?: boolean;
  /** Members that this form has in another format: they stay as they are in the sample. */
  readonly keeps?: readonly string[];
  /** Members that the row gets by what the operation does, such as a state. */
  readonly sets?: Readonly<Record<string, unknown>>;
  /** Members of the row by the names that the request has for them, where it spells them in another case. */
  readonly renames?: Readonly<Record<string, string>>;
  /** Members of the request that the row does not take: a response that shows it could break its schema. */
  readonly untaken?: readonly string[];
  /** Members of the request that may have another kind of value than the row, such as a text for a number. */
  readonly mixed?: readonly string[];
  /** Members of the response that repeat the request, with the place of their value in its `path` or `body`. */
  readonly echoes?: Readonly<Record<string, string>>;
  /** Header that takes the key under which a request is carried out but once, where there is one. */
  readonly key?: string;
  readonly parameters?: readonly FakeParameter[];
  /** How the fields of its body are read where that is a form; left out where it can be none. */
  readonly form?: FakeFields;
  /** Paths of members that the body must have. */
  readonly requires?: readonly string[];
  /** Forms of which the body has one, where it has a choice. */
  readonly forms?: readonly FakeBodyForm[];
  /** Documented failures: index of the sample among the description's, or null for one without a body. */
  readonly errors?: Readonly<Record<number, number | null>>;
  /** Index of the sample for what is refused with a status that is not documented by itself: that of `4XX` or `default`. */
  readonly otherError?: number;
  /** Body of a success, valid under the schema of the description. */
  readonly sample?: unknown;
}

/** One of the forms that a body can have. */
export interface FakeBodyForm {
  /** Values that tell the form from others, by the name of their member. */
  readonly when: Readonly<Record<string, readonly unknown[]>>;
  /** Paths of members that a body of this form must have. */
  readonly requires: readonly string[];
}

/** What the generated part of a fake knows of a provider. */
export interface FakeDescription {
  readonly collections: readonly FakeCollectionData[];
  readonly operations: readonly FakeOperation[];
  /** Bodies of failures. */
  readonly errors: readonly unknown[];
}
