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
export { mostAcross, uniqueAcross } from './checks-across.ts';
export { define } from './define.ts';
export { file } from './file.ts';
export { schema } from './schema.ts';
export type { SchemaNode } from './schema-node.ts';
export { createValidator, type ValidationMode, type ValidationModes, validatorOf } from './create-validator.ts';
export type { OperationSchema, OperationSchemas } from './operation-schemas.ts';
export type { StandardSchema } from './standard-schema.ts';
// What `validatorOf` returns: declarations of generated schemas name it from here.
export type { Validator } from '../validator.ts';
