import { toDraft07 } from './draft-07.ts';
import type { ObjectSchema } from './input-schema.ts';

/** Something that is wrong with a value, and where. */
export interface InputIssue {
  readonly message: string;
  readonly path?: readonly string[];
}

/** What a tool takes, as a schema of Standard Schema 1 and Standard JSON Schema 1. */
export interface ToolInput {
  /** Properties of both standards. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    /** Checks that a value is an object with the required fields and no unknown ones; the provider checks the rest. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Record<string, unknown>; readonly issues?: undefined }
      | { readonly issues: readonly InputIssue[] };
    readonly jsonSchema: {
      /** @throws TypeError for a target other than `draft-2020-12` and `draft-07`. */
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      /** @throws TypeError for a target other than `draft-2020-12` and `draft-07`. */
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** Makes the two standard interfaces of a schema. */
export function standardInput(schema: ObjectSchema): ToolInput {
  const convert = ({ target }: { readonly target: string }) => schemaFor(schema, target);
  return {
    '~standard': {
      version: 1,
      vendor: 'wa-clients',
      validate: (value) => {
        const issues = issuesOf(schema, value ?? {});
        return issues.length > 0 ? { issues } : { value: { ...(value as object) } };
      },
      jsonSchema: { input: convert, output: convert },
    },
  };
}

function schemaFor(schema: ObjectSchema, target: string): Record<string, unknown> {
  if (target === 'draft-2020-12') {
    return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...copyOf(schema) };
  }
  if (target === 'draft-07') {
    return { $schema: 'http://json-schema.org/draft-07/schema#', ...(toDraft07(schema) as object) };
  }
  throw new TypeError(`The target "${target}" is not supported; use draft-2020-12 or draft-07.`);
}

/** A copy that the caller may change; the schema is JSON. */
function copyOf(schema: ObjectSchema): ObjectSchema {
  return JSON.parse(JSON.stringify(schema)) as ObjectSchema;
}

function issuesOf(schema: ObjectSchema, value: unknown): InputIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ message: 'must be an object' }];
  const { additionalProperties, properties, required = [] } = schema;
  const missing = (required as readonly string[])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({ message: 'is required', path: [name] }));
  const unknown = Object.keys(value)
    .filter((name) => additionalProperties === false && !Object.hasOwn(properties, name))
    .map((name) => ({ message: 'is unknown', path: [name] }));
  return [...missing, ...unknown];
}
