import type { Json } from '../spec/document.ts';
import type { Writing } from './writing.ts';

/** A parameter of an operation, references resolved. */
export interface Parameter {
  /** Its name in the input. */
  readonly name: string;
  /** Its name on the wire, where that is another. */
  readonly sentAs?: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** How its value is written. */
  readonly writing: Writing;
  readonly schema: Json | undefined;
  readonly description: string;
  readonly deprecated: boolean;
  /** A value of the description's own. */
  readonly example?: Json | undefined;
}
