import type { BodyContract, Contract, OperationContract } from '../../contract/contract.ts';
import { firstFree } from '../../names/identifiers.ts';
import { schemaKeys } from '../../names/names.ts';
import { camelCase, isIdentifier, upperFirst } from '../../names/words.ts';
import { isData, requestSchema } from './request-schema.ts';

/** Names in a module of schemas. */
export interface SchemaNames {
  /** Exported name by schema key. */
  readonly components: ReadonlyMap<string, string>;
  /** Exported names of an operation's schemas, by its function. */
  readonly operations: ReadonlyMap<string, OperationSchemaNames>;
  /** Exported name of the schemas by operation: `operationSchemas`, or `operationSchemas2` beside such a component. */
  readonly operationSchemas: string;
  /** Exported name of the function that makes a validator: `validator`, or `validator2` beside such a component. */
  readonly validator: string;
}

/** Exported names of one operation's schemas; which of them exist, the operation decides. */
interface OperationSchemaNames {
  readonly responses: string;
  readonly body: string;
  readonly request: string;
}

/**
 * Gives every schema its exported name: its own key where that is an identifier, else the name that its type has.
 *
 * @param isPublic Whether it is the public name of the lock, under which the type is exported: keys of several descriptions
 * of a package may be the same.
 */
export function schemaNames({ names, operations: all, root }: Contract, isPublic = false): SchemaNames {
  const taken = new Set<string>();
  const take = (wanted: string): string => {
    const name = firstFree(wanted, (candidate) => !taken.has(candidate));
    taken.add(name);
    return name;
  };
  const keys = schemaKeys(root);
  const own = (key: string): string | undefined =>
    isPublic ? names.components[key] : isIdentifier(key) ? key : undefined;
  for (const key of keys) taken.add(own(key) ?? '');
  const components = new Map(
    keys.map((key) => [key, own(key) ?? take(names.components[key] ?? `Schema${upperFirst(camelCase(key))}`)] as const),
  );
  const operations = new Map<string, OperationSchemaNames>();
  for (const operation of all) {
    const name = operation.name.function;
    const [responses, body, request] = ['Responses', 'RequestBody', 'Request'].map((suffix) =>
      take(`${name}${suffix}`),
    );
    operations.set(name, { responses: responses as string, body: body as string, request: request as string });
  }
  return { components, operations, operationSchemas: take('operationSchemas'), validator: take('validator') };
}

/** Everything that a module of schemas exports. */
export function schemaExports(contract: Contract, isPublic = false): string[] {
  const { components, operations, operationSchemas, validator } = schemaNames(contract, isPublic);
  const found = [...components.values(), operationSchemas, validator];
  for (const operation of contract.operations) {
    const own = operations.get(operation.name.function);
    if (!own) continue;
    found.push(own.responses);
    if (dataBody(operation)) found.push(own.body);
    if (requestSchema(operation)) found.push(own.request);
  }
  return found;
}

/** An operation's request body that is data, where it has one with a schema. */
export function dataBody({ body }: OperationContract): BodyContract | undefined {
  return body && isData(body.sent) ? body : undefined;
}
