import { failure } from '../errors/failure.ts';
import { WaError } from '../errors/wa-error.ts';
import { notify, type SchemaIssue } from '../hooks.ts';
import type { Operation } from '../operation.ts';
import { checkOptions } from '../options/check-options.ts';
import { isIdempotent } from '../transport/idempotent.ts';
import type { ValidationQuestion, Validator } from '../validator.ts';
import { withLooseOffsets } from './formats.ts';
import { checkSchemas, type OperationSchemas, schemaFor } from './operation-schemas.ts';
import { requestValue } from './request-value.ts';
import { schemaIssues } from './schema-issue.ts';
import { strayInput } from './stray-input.ts';
import type { StandardSchema } from './standard-schema.ts';

/** `off`: nothing is looked at; `warn`: `onSchemaDrift` is told; `strict`: it is told, and the call fails. */
export type ValidationMode = 'off' | 'warn' | 'strict';

/** What is checked how; each is `off` unless said otherwise. */
export interface ValidationModes {
  /** What a call is about to send. Strict refuses it with `request_invalid`; nothing has been sent then. */
  readonly requests?: ValidationMode | undefined;
  /**
   * Bodies of successes, each page of a list included. Strict fails with `schema_mismatch`, except for timestamps
   * whose offset has no colon (`+0000`), which are only reported.
   */
  readonly responses?: ValidationMode | undefined;
}

/** What came of asking a schema. */
interface Finding {
  readonly issues: readonly SchemaIssue[];
  /** Whether the schema itself could not be evaluated. */
  readonly isBroken?: boolean;
}

const modeNames: ReadonlySet<unknown> = new Set(['off', 'warn', 'strict', undefined]);

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
  return validatorFor(schemas, modes, false);
}

/** `isWhole`: whether the schemas are all that a description says, so that what they do not name does not exist. */
function validatorFor(schemas: OperationSchemas, modes: ValidationModes, isWhole: boolean): Validator {
  checkOptions(modes, 'requests responses', (text) => new WaError('config_invalid', `${text}.`));
  for (const name of ['requests', 'responses'] as const) {
    if (modeNames.has(modes?.[name] ?? undefined)) continue;
    throw new WaError('config_invalid', `The validation mode of ${name} must be "off", "warn" or "strict".`);
  }
  checkSchemas(schemas);
  return async (question) => {
    const { hooks, operation, provider, status, value } = question;
    const direction = status === undefined ? 'request' : 'response';
    const mode = (direction === 'request' ? modes?.requests : modes?.responses) ?? 'off';
    // Nobody would hear of it.
    if (mode === 'off' || (mode === 'warn' && !hooks?.onSchemaDrift)) return;
    // The schema of all other statuses says nothing of a response that may have no body.
    if (status && value === undefined && operation.empty) return;
    const schema = schemaFor(schemas, operation.name, direction, status ?? operation.contentType);
    const strays = isWhole && direction === 'request' ? strayInput(schema, operation, value) : [];
    if (!schema && strays.length === 0) return;
    const asked = direction === 'request' ? requestValue(operation, value) : value;
    const known = knownNames(operation, direction);
    const found = schema && (await ask(schema, asked, known));
    const finding = { ...found, issues: [...(found?.issues ?? []), ...strays] };
    if (finding.issues.length === 0) return;
    const { method, name, path } = operation;
    notify(hooks, 'onSchemaDrift', { provider, operation: name, method, path, direction, issues: finding.issues });
    if (mode !== 'strict') return;
    if (direction === 'request') throw refusal(question, finding);
    // Many services write offsets like `+0000`: every reader of timestamps takes them, so that they are told alone.
    const failing = schema && (await ask(schema, value, known, withLooseOffsets));
    if (failing && failing.issues.length > 0) throw mismatch(question, failing);
  };
}

/** The same for schemas that are there already; the generated code's `validator` is made of it. */
export function validatorOf(schemas: OperationSchemas): (modes: ValidationModes) => Validator {
  return (modes) => validatorFor(schemas, modes, true);
}

async function ask(
  schema: StandardSchema,
  value: unknown,
  known: ReadonlySet<string>,
  run = <Result>(check: () => Result) => check(),
): Promise<Finding> {
  try {
    const { issues } = await run(() => schema['~standard'].validate(value));
    if (!issues) return { issues: [] };
    const found = schemaIssues(schema, issues, known);
    return { issues: found.length > 0 ? found : [{ at: '', expected: 'another value' }] };
  } catch {
    // What was thrown is not looked at: it may hold the value.
    return { issues: [{ at: '', expected: 'a schema that can be evaluated' }], isBroken: true };
  }
}

/** Names that the operation itself declares, and that are thus no data. */
function knownNames(operation: Operation & { items?: string }, direction: string): ReadonlySet<string> {
  const { headers = [], items = '', path, query = [] } = operation;
  if (direction === 'response') return new Set(items.split('.'));
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return new Set(['path', 'query', 'header', 'body', ...inPath, ...query, ...headers]);
}

function refusal(question: ValidationQuestion, finding: Finding): WaError {
  const code = finding.isBroken ? 'schema_mismatch' : 'request_invalid';
  return failure(code, namesOf(question), sentence('the request', finding), { detail: { issues: finding.issues } });
}

function mismatch(question: ValidationQuestion, finding: Finding): WaError {
  const { attempts, operation, status } = question;
  return failure('schema_mismatch', namesOf(question), sentence('the response', finding), {
    attempts,
    status,
    // A failure after a success: what must not be repeated has been done.
    ambiguous: !isIdempotent(operation),
    detail: { issues: finding.issues },
  });
}

function namesOf({ operation: { name, path }, provider }: ValidationQuestion) {
  return { provider, operation: name, path };
}

const mostShown = 3;

function sentence(subject: string, { issues, isBroken }: Finding): string {
  if (isBroken) {
    return `${subject} could not be checked, since its schema failed by itself; mend the schema, or switch the mode off`;
  }
  const places = issues.slice(0, mostShown).map(({ at, expected }) => `${at || 'the whole'} (expected ${expected})`);
  const more = issues.length > mostShown ? `, and ${issues.length - mostShown} more` : '';
  return `${subject} does not match the description: ${places.join(', ')}${more}`;
}
