import type { Json } from '../../spec/document.ts';

/** What a call of an operation sent, and what the fake answered. */
export interface WireExample {
  /** What the call was given. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly request: WireRequest;
  readonly response: WireResponse;
  /** Whether the call goes well with a fake that was just made; some have rows only once somebody has looked at them. */
  readonly isRepeatable: boolean;
}

/** A request as it was sent. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Headers without those that say nothing of the operation, by names of small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body; undefined without one. */
  readonly body: string | undefined;
  /** The parts of a multipart body, in place of its text. */
  readonly parts?: readonly WirePart[];
}

/** A part of a multipart body. */
export interface WirePart {
  readonly name: string;
  /** Its text; undefined for a file. */
  readonly text?: string;
  /** Name of its file. */
  readonly file?: string;
  /** Media type of its file; empty where none is known. */
  readonly type?: string;
}

/** A response as it was received. */
export interface WireResponse {
  readonly status: number;
  readonly statusText: string;
  readonly contentType: string | undefined;
  /** The parsed body where it is JSON, its text otherwise; undefined without one. */
  readonly body: Json | undefined;
  /** Whether the body is JSON. */
  readonly isJson: boolean;
}
