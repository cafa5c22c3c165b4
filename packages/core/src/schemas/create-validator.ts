import { ConfigError, RequestInvalidError, SchemaMismatchError } from '../errors/errors.ts';
import { notify, type SchemaIssue } from '../hooks.ts';
import { isIdempotent } from '../transport/retry.ts';
import type { ValidationQuestion, Validator } from '../validator.ts';
import { checkSchemas, type OperationSchemas, schemaFor } from './operation-schemas.ts';
import { requestValue } from './request-value.ts';
import { schemaIssues } from './schema-issue.ts';
import type { StandardSchema } from './standard-schema.ts';

/** `off`: nothing is looked at; `warn`: `onSchemaDrift` is told; `strict`: it is told, and the call fails. */
export type ValidationMode = 'off' | 'warn' | 'strict';

/** What is checked how; each is `off` unless said otherwise. */
export interface ValidationModes {
  /** What a call is about to send. Strict refuses it with `request_invalid`; nothing has been sent then. */
  readonly requests?: ValidationMode;
  /** Bodies of successes, each page of a list included. Strict fails with `schema_mismatch`. */
  readonly responses?: ValidationMode;
}

/** What came of asking a schema. */
interface Finding {
  readonly issues: readonly SchemaIssue[];
  /** Whether the schema itself could not be evaluated. */
  readonly isBroken?: boolean;
}

const modeNames: readonly unknown[] = ['off', 'warn', 'strict', undefined];

/**
 * Makes a validator of schemas by operation, of any library that speaks Standard Schema.
 *
 * The data is never changed: transforms and defaults of a schema are ignored, and the very value that came is handed
 * on. Reports and errors hold the places and the expectations, never a value. An asynchronous schema is awaited, without
 * a limit of time.
 *
 * @throws ConfigError for an unknown mode, and for a schema that is none.
 * @example
 * const validate = createValidator({ 'contacts.get': { response: mySchema } }, { responses: 'strict' });
 */
export function createValidator(schemas: OperationSchemas, modes: ValidationModes): Validator {
  for (const name of ['requests', 'responses'] as const) {
    if (modeNames.includes(modes[name])) continue;
    throw new ConfigError('config_invalid', `The validation mode of ${name} must be "off", "warn" or "strict".`);
  }
  checkSchemas(schemas);
  return async (question) => {
    const { direction, hooks, operation, status } = question;
    const mode = (direction === 'request' ? modes.requests : modes.responses) ?? 'off';
    // Nobody would hear of it.
    if (mode === 'off' || (mode === 'warn' && !hooks?.onSchemaDrift)) return;
    const schema = schemaFor(schemas, operation.name, direction, status);
    if (!schema) return;
    const finding = await ask(schema, question);
    if (finding.issues.length === 0) return;
    const { provider } = question;
    const { method, name, path } = operation;
    notify(hooks, 'onSchemaDrift', { provider, operation: name, method, path, direction, issues: finding.issues });
    if (mode === 'strict') throw mismatch(question, finding);
  };
}

/** The same for schemas that are there already; the generated code's `validator` is made of it. */
export function validatorOf(schemas: OperationSchemas): (modes: ValidationModes) => Validator {
  return (modes) => createValidator(schemas, modes);
}

async function ask(schema: StandardSchema, { direction, operation, value }: ValidationQuestion): Promise<Finding> {
  const asked = direction === 'request' ? requestValue(operation, value) : value;
  try {
    const { issues } = await schema['~standard'].validate(asked);
    if (!issues) return { issues: [] };
    const found = schemaIssues(schema, issues, knownNames(operation, direction));
    return { issues: found.length > 0 ? found : [{ at: '', expected: 'another value' }] };
  } catch {
    // What was thrown is not looked at: it may hold the value.
    return { issues: [{ at: '', expected: 'a schema that can be evaluated' }], isBroken: true };
  }
}

/** Names that the operation itself declares, and that are thus no data. */
function knownNames(operation: ValidationQuestion['operation'], direction: string): ReadonlySet<string> {
  const { headers = [], items = '', path, query = [] } = operation as typeof operation & { items?: string };
  if (direction === 'response') return new Set(items.split('.'));
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return new Set(['path', 'query', 'header', 'body', ...inPath, ...query, ...headers]);
}

const mostShown = 3;

function mismatch(
  { direction, operation, provider, status }: ValidationQuestion,
  { issues, isBroken }: Finding,
): Error {
  const subject = `${provider} ${operation.name}: the ${direction === 'request' ? 'request' : 'answer'}`;
  const places = issues.slice(0, mostShown).map(({ at, expected }) => `${at || 'the whole'} (expected ${expected})`);
  const more = issues.length > mostShown ? `, and ${issues.length - mostShown} more` : '';
  const text = isBroken
    ? `${subject} could not be checked, since its schema failed by itself. Mend the schema, or switch the mode to "off".`
    : `${subject} does not match the description: ${places.join(', ')}${more}.`;
  const fields = { provider, operation: operation.name, path: operation.path, status, detail: { issues } };
  if (direction === 'request') {
    return isBroken
      ? new SchemaMismatchError('schema_mismatch', text, fields)
      : new RequestInvalidError('request_invalid', text, fields);
  }
  const ambiguous = isIdempotent(operation) ? undefined : true;
  return new SchemaMismatchError('schema_mismatch', text, { ...fields, ambiguous });
}
