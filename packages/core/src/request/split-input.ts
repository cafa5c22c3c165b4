import type { Input, Operation } from '../operation.ts';

/** An input by the places that its members go to. */
export interface RequestParts {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly body: unknown;
}

/** Sorts the members of an input; undefined ones are left out. */
export function splitInput(operation: Operation, input: Input): RequestParts {
  const parts = { path: {}, query: {}, header: {}, body: {} } satisfies Record<string, Record<string, unknown>>;
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const isQuery = !operation.body || operation.query?.includes(name);
    const place = operation.path.includes(`{${name}}`)
      ? 'path'
      : operation.headers?.includes(name)
        ? 'header'
        : isQuery
          ? 'query'
          : 'body';
    // Defined and not assigned: a member of the name `__proto__` is data like any other.
    const wire = operation.sentAs?.find(([own]) => own === name)?.[1] ?? name;
    Object.defineProperty(parts[place], wire, { value, enumerable: true });
  }
  const { body }: { body: Record<string, unknown> } = parts;
  return { ...parts, body: operation.body === 'fields' ? body : body['body'] };
}
