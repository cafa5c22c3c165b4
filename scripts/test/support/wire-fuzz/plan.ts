import type { Json, JsonObject } from '../../../src/spec/document.ts';

/** What a value is, so that one can be drawn and the one that arrived can be told. */
export type Shape = 'text' | 'integer' | 'boolean' | 'timestamp' | 'list' | 'integers' | 'object' | 'deep';

/** A parameter, or a field of a form, of a random operation. */
export interface PlannedValue {
  readonly name: string;
  readonly shape: Shape;
  /** How its bytes are read back. */
  readonly style: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'json';
  readonly explode: boolean;
  readonly required: boolean;
}

/** A body that a random operation takes. */
export interface PlannedBody {
  readonly mediaType: string;
  readonly kind: 'json' | 'form' | 'multipart' | 'text' | 'bytes';
  /** The fields of all but the last two kinds. */
  readonly fields: readonly PlannedField[];
}

/** A field of a body: as in a query in a form, a part or several of a multipart body. */
export interface PlannedField extends PlannedValue {
  readonly isFile?: boolean;
  /** Media type that its parts have by their description. */
  readonly contentType?: string;
}

/** A random operation: its description, and how its requests are read back. */
export interface PlannedOperation {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly description: JsonObject;
  readonly parameters: Readonly<Record<'path' | 'query' | 'header', readonly PlannedValue[]>>;
  /** The bodies that can be chosen, the usual one first. */
  readonly bodies: readonly PlannedBody[];
  readonly isBodyRequired: boolean;
}

/** What a call sends by its places, every text, number and timestamp of a parameter as its text. */
export interface Sent {
  readonly path: Json;
  readonly query: Json;
  readonly header: Json;
  readonly body?: Json;
}
