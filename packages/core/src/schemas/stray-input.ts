import type { SchemaIssue } from '../hooks.ts';
import type { Input, Operation } from '../operation.ts';
import { splitInput } from '../request/split-input.ts';
import { namesIn, schemasBelow, schemasInPlace } from './schema-shape.ts';
import type { StandardSchema } from './standard-schema.ts';

/**
 * Members of an input that no parameter names: they would go out as query parameters that the provider does not know, or,
 * beside a whole body, nowhere. Told by what there is, since a name that the description does not have may be data.
 */
export function strayInput(
  schema: StandardSchema | undefined,
  operation: Operation & { readonly pagination?: { readonly parameters: readonly string[] } },
  value: unknown,
): readonly SchemaIssue[] {
  const { body, headers = [], pagination, path, query = [] } = operation;
  const input = value as Input;
  const places = [...schemasInPlace([schema])].flatMap((one) => schemasBelow(one, 'query').schemas);
  const declared = [...schemasInPlace(places)].flatMap((one) => namesIn(one));
  const known = new Set([...declared, ...query, ...(pagination?.parameters ?? [])]);
  const sent = body === 'whole' ? withoutBody(input, path, headers) : Object.keys(splitInput(operation, input).query);
  if (sent.every((name) => known.has(name))) return [];
  const own = [...new Set([...declared, ...query])].toSorted();
  return [{ at: 'query.*', expected: own.length > 0 ? `one of ${own.join(', ')}` : 'no parameter' }];
}

function withoutBody(input: Input, path: string, headers: readonly string[]): readonly string[] {
  return Object.keys(input).filter(
    (name) => input[name] !== undefined && name !== 'body' && !path.includes(`{${name}}`) && !headers.includes(name),
  );
}
