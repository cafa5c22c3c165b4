export {
  anything,
  exclusiveMaximum,
  exclusiveMinimum,
  format,
  integer,
  maximum,
  maxItems,
  maxLength,
  minimum,
  minItems,
  minLength,
  multipleOf,
  pattern,
} from './checks.ts';
export { define } from './define.ts';
export { schema } from './schema.ts';
export type { SchemaNode } from './schema-node.ts';
