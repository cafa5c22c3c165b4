import type { NameLock, OperationName } from '../names/names.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import type { Pagination } from './pagination.ts';
import type { Parameter } from './parameter.ts';
import type { GivenAs } from './part-schemas.ts';
import type { CredentialsContract, Requirement } from './read-credentials.ts';
import type { ServerContract } from './read-servers.ts';
import type { Writing } from './writing.ts';

/** Everything of a description that a caller of its package can notice; emitters and the diff read it, and nothing else. */
export interface Contract {
  /** File of the description, for refusals. */
  readonly file: string;
  /** The description, for the components that schemas of the contract refer to; requests and responses have their own. */
  readonly root: JsonObject;
  /** Public names of operations and components, those of forms that only requests have included. */
  readonly names: NameLock;
  readonly credentials: CredentialsContract;
  /** Servers of the whole description, the usual one first. */
  readonly servers: readonly ServerContract[];
  /** Operations, in the order of the description. */
  readonly operations: readonly OperationContract[];
  /** Descriptions of tags, by their names. */
  readonly tags: ReadonlyMap<string, string>;
}

/** Everything of an operation that its caller can notice. */
export interface OperationContract {
  /** operationId, or method and path where there is none. */
  readonly id: string;
  /** Whether the description gives it an operationId, by which the generated types know it. */
  readonly hasOwnId: boolean;
  /** Method and path, for example `GET /contacts/{id}`. */
  readonly label: string;
  /** Where it stands in the description. */
  readonly pointer: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** Path template, by the names of the wire. */
  readonly path: string;
  readonly name: OperationName;
  readonly documentation: OperationDocumentation;
  readonly parameters: readonly Parameter[];
  readonly body: BodyContract | undefined;
  /** Whether it describes a body that its method cannot have. */
  readonly hasUnsentBody: boolean;
  /** Responses of every status, in the order of the description. */
  readonly responses: readonly ResponseContract[];
  readonly result: ResultContract;
  readonly pagination: readonly Pagination[];
  /** Security schemes that it takes: alternatives, each of the schemes that are sent together; none without credentials. */
  readonly credentials: readonly Requirement[];
  /** Whether the run time is told of them here: they are others than those of all, or nothing is said of all. */
  readonly hasOwnCredentials: boolean;
  /** Where it is called, if not at the address of all: an absolute URL, or a path of the same origin. */
  readonly server: string | undefined;
  /** Whether credentials go there, although it is of another origin than the base URL: the overlay names that. */
  readonly keyAtServer: boolean;
  /** Name of the header parameter that carries an idempotency key. */
  readonly idempotencyKey: string | undefined;
  /** Whether repeating the request is harmless, where the description says so and the method does not. */
  readonly isIdempotent: boolean | undefined;
  /** Hint of the overlay for the fake, `x-fake`, as it is written. */
  readonly fakeHint: Json | undefined;
  /** Hint of the overlay for its lists, `x-pagination`, as it is written. */
  readonly paginationHint: Json | undefined;
  /** Hint of the overlay for its class as a tool, `x-tool-class`, as it is written. */
  readonly toolHint: Json | undefined;
}

/** What an operation says of itself in words. */
export interface OperationDocumentation {
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly isDeprecated: boolean;
  /** Its first tag. */
  readonly tag: string | undefined;
  /** Grade of the evidence for it, `x-evidence`. */
  readonly evidence: string | undefined;
  /** Capability that it belongs to, `x-capability`. */
  readonly capability: string | undefined;
}

/** The body of a request. */
export interface BodyContract {
  /** `fields`: an object whose fields stand beside the parameters; `whole`: anything else, under `body`. */
  readonly kind: 'fields' | 'whole';
  /** Names of the fields, where they stand beside the parameters. */
  readonly fields: readonly string[];
  readonly required: boolean;
  /** Whether one of its fields has to be given, so that there is no call without a body. */
  readonly needsField: boolean;
  /** Forms that it may have, in the order of the description. */
  readonly content: readonly MediaContract[];
  /** The form that is sent unless the caller chooses another: JSON before any other. */
  readonly sent: BodyChoice;
  /** The forms that can be sent, that one first: one of each media type. */
  readonly choices: readonly BodyChoice[];
  /** Whether the caller chooses the media type, as `contentType` in the input. */
  readonly isChosen: boolean;
  readonly schema: Json | undefined;
  /** Set when the body is not JSON. */
  readonly contentType: string | undefined;
  /** Set when it is JSON of another name than `application/json`. */
  readonly jsonType: string | undefined;
}

/** How the bytes of a body are made: of data as JSON or as one of two forms, or given as text or bytes. */
export type BodyFormat = 'json' | 'form' | 'multipart' | 'text' | 'bytes';

/** A field of a form. */
export interface FieldContract {
  readonly name: string;
  /** Its schema, of every alternative that describes it. */
  readonly schema: Json | undefined;
  /** How it is written; undefined for a part of its own, or several, of a multipart body. */
  readonly writing: Writing | undefined;
  /** Media type of its parts, where the description says one. */
  readonly contentType: string | undefined;
  /** Headers of its parts. */
  readonly headers: readonly HeaderContract[];
  /** Set where its media type is none that data is written in: the app gives it as a text or a file that it has made. */
  readonly givenAs: GivenAs | undefined;
}

/** A body's format, and what is known of its fields where it is a form. */
export interface BodyChoiceForm {
  readonly format: BodyFormat;
  readonly isRange: boolean;
  /** The schema, with `format: binary` for every file of a multipart body. */
  readonly schema: Json | undefined;
  readonly form: readonly FieldContract[];
  /** How fields of other names are written; undefined where none are described. */
  readonly others: FieldContract | undefined;
}

/** A form of a request body that can be sent. */
export interface BodyChoice extends MediaContract, BodyChoiceForm {
  /** `fields`: its fields stand beside the parameters; `whole`: it is given under `body`. */
  readonly kind: 'fields' | 'whole';
  /** Names of the fields, where they stand beside the parameters. */
  readonly fields: readonly string[];
}

/** A form of a body. */
export interface MediaContract {
  readonly mediaType: string;
  readonly isJson: boolean;
  /** Whether it is text: by its media type, or by its schema where that may be any. */
  readonly isText: boolean;
  readonly schema: Json | undefined;
  /** Examples of the whole body, by the description. */
  readonly examples: readonly Json[];
  /** `encoding` of the fields of a form, as it is written. */
  readonly encoding: JsonObject;
}

/** A response. */
export interface ResponseContract {
  /** Status code, a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly content: readonly MediaContract[];
  readonly headers: readonly HeaderContract[];
  /** Whether the generated types show its body at the operation itself: not where a reference leads to it. */
  readonly isInline: boolean;
}

/** A header of a response. */
export interface HeaderContract {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Json | undefined;
  readonly description: string;
}

/** What a call returns. */
export interface ResultContract {
  /** How successful responses are read. */
  readonly kind: ResultKind;
  /** Successful responses, and the redirects where those are what a call returns. */
  readonly successes: readonly SuccessContract[];
  /** Whether there may be no body: a success has none in the description, or `x-may-be-empty` says so. */
  readonly mayBeEmpty: boolean;
  /** The statuses of the successes without a body, where all others have one and each is listed by itself. */
  readonly emptyStatuses: readonly number[] | undefined;
  /** Whether a success may be text although another one is JSON. */
  readonly mayBeText: boolean;
  /** Media types to ask for, where that is not `application/json`. */
  readonly accept: string | undefined;
}

/** What a success brings. */
export interface SuccessContract {
  readonly status: string;
  /** The media type of its JSON, `text` or `other` for a body of no JSON, undefined without a body. */
  readonly mediaType: string | undefined;
  readonly schema: Json | undefined;
  /** Whether the generated types show its body at the operation itself. */
  readonly isInline: boolean;
  readonly headers: readonly HeaderContract[];
}

/** What a call returns: parsed JSON, text, bytes, the URL that it is redirected to, or nothing. */
export type ResultKind = 'json' | 'text' | 'bytes' | 'redirect' | 'nothing';

/** A function and the method of the client that does the same. */
export interface ExportedFunction {
  readonly function: string;
  readonly method: string;
}
