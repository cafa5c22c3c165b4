import type { BodyEncoder } from './request/body-encoder.ts';
import type { PlaceWriters } from './request/parameter-writer.ts';

/** How a body is sent. */
interface BodyForm {
  /** `fields`: the input beside the parameters is the body; `whole`: the input's `body` is. */
  readonly body?: 'fields' | 'whole';
  /** Encodes a body that is not JSON; without one it is sent as JSON. */
  readonly encodeBody?: BodyEncoder;
}

/** An operation as the generated code describes it. */
export interface Operation extends BodyForm {
  /** Public name, for example `contacts.list`. */
  readonly name: string;
  /** HTTP method as it is sent. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /**
   * Names of query parameters: where a body takes the other fields, or, without a body, where no others are taken. Those of
   * the pages of a list are left out.
   */
  readonly query?: readonly string[];
  /** Names of header parameters. */
  readonly headers?: readonly string[];
  /** Gives the name under which a member of the input is sent, by `wireNames`, where some have another one. */
  readonly sentAs?: (name: string) => string;
  /** Writers of the places where some parameters are not written in the usual way. */
  readonly write?: PlaceWriters;
  /** Whether nothing is sent where no field of the body is given. */
  readonly optionalBody?: boolean;
  /** Content type of the body when it is not `application/json`. */
  readonly contentType?: string;
  /** The other types of body that the caller can choose, by their names. */
  readonly media?: Readonly<Record<string, BodyForm>>;
  /** `withContentType`, where the caller chooses the type of the body, or `withWholeBody` for a whole one; other apps carry nothing of them. */
  readonly choose?: (operation: Operation, input: Input) => ChosenCall;
  /** Content types of the response when they are not `application/json`. */
  readonly accept?: string;
  /** Whether a success may come without a body, or the statuses of those that may; by default only 204 does. */
  readonly empty?: boolean | readonly number[];
  /** Whether a response of another type than JSON is given as its text. */
  readonly text?: boolean;
  /**
   * Security schemes that the operation takes where they are not those of the others: alternatives, each of the schemes
   * that are sent together; none for an operation that is called without credentials.
   */
  readonly credentials?: readonly (readonly string[])[];
  /** Whether repeating the request is harmless, or the header with which a call makes it so; by default the method says. */
  readonly idempotent?: boolean | string;
  /** `withIdempotencyKey`, where `idempotent` names a header; an app without such an operation carries nothing of it. */
  readonly key?: (operation: Operation, input: Input, option: string | false | undefined) => KeyedCall;
}

/** Input of an operation by the wire's names. */
export type Input = Readonly<Record<string, unknown>>;

/** A call as it was asked for. */
export interface ChosenCall {
  /** The operation as this call makes it. */
  readonly operation: Operation;
  readonly input: Input;
}

/** A call with its idempotency key in place: one of the caller's makes repeating it harmless. */
export interface KeyedCall extends ChosenCall {
  /** The key that was made for this call, where neither the input nor the options gave or refused one. */
  readonly madeKey?: string;
}
