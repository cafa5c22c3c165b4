import { WaError } from '../errors/wa-error.ts';
import { essenceOf } from './essence.ts';
import { isStandardSchema, type StandardSchema } from './standard-schema.ts';

/** What one operation sends and is answered with. */
export interface OperationSchema {
  /**
   * Of `{ path, query, header, body }`: parameters by the wire's names, and the body in the form that JSON gives it; or one
   * for each media type of the body, where the caller chooses it.
   */
  readonly request?: StandardSchema | Readonly<Record<string, StandardSchema>>;
  /** Of the body of a success, or of one for each status: `200`, `2XX`, `default`. */
  readonly response?: StandardSchema | Readonly<Record<string | number, StandardSchema>>;
}

/** Schemas by the public name of the operation, for example `contacts.list`. */
export type OperationSchemas = Readonly<Record<string, OperationSchema>>;

/**
 * The schema of one direction of an operation, or undefined when there is none.
 *
 * @param key Status of the response, or media type of the request's body.
 */
export function schemaFor(
  schemas: OperationSchemas,
  operation: string,
  direction: 'request' | 'response',
  key: number | string = direction === 'request' ? 'application/json' : 0,
): StandardSchema | undefined {
  const found = own(schemas, operation)?.[direction];
  if (found === undefined || isStandardSchema(found)) return found;
  if (typeof key === 'string') {
    // Some differ in their parameters alone.
    return own(found, key) ?? Object.entries(found).find(([type]) => essenceOf(type) === essenceOf(key))?.[1];
  }
  const status = key;
  const family = Math.floor(status / 100);
  return own(found, `${status}`) ?? own(found, `${family}XX`) ?? own(found, `${family}xx`) ?? own(found, 'default');
}

/**
 * Checks that every schema can be asked.
 *
 * @throws ConfigError that names the operation.
 */
export function checkSchemas(schemas: OperationSchemas): void {
  for (const [name, entry] of Object.entries(schemas)) {
    const given: unknown[] = [entry.request, entry.response].flatMap((found: unknown) => {
      if (found === undefined || isStandardSchema(found)) return [found];
      return typeof found === 'object' && found !== null ? Object.values(found) : [null];
    });
    if (given.every((schema) => schema === undefined || isStandardSchema(schema))) continue;
    const remedy = 'Give schemas of a library that speaks Standard Schema, such as zod, valibot or arktype.';
    throw new WaError('config_invalid', `The schemas of "${name}" hold something that is none. ${remedy}`);
  }
}

function own<Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
