import type { Json } from '../../spec/document.ts';

/** A parameter of an operation, references resolved. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Json | undefined;
  readonly description: string;
  readonly deprecated: boolean;
  /** A value of the description's own. */
  readonly example?: Json | undefined;
}
