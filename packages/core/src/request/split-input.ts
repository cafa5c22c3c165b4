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
  const parts = { path: noMembers(), query: noMembers(), header: noMembers(), body: noMembers() };
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
    parts[place][operation.sentAs?.(name) ?? name] = value;
  }
  const { body } = parts;
  const fields = operation.optionalBody && Object.keys(body).length === 0 ? undefined : body;
  return { ...parts, body: operation.body === 'fields' ? fields : body['body'] };
}

/** An object without a prototype, where a member of the name `__proto__` is data like any other. */
function noMembers(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
