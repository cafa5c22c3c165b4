import type { SchemaIssue } from '../hooks.ts';
import { isDefinition } from './define.ts';
import { isOwnText } from './own-texts.ts';
import { describeSchemas, schemasBelow, schemasInPlace } from './schema-shape.ts';
import type { StandardSchema } from './standard-schema.ts';

/** What a library says is wrong, as it came. */
interface ForeignIssue {
  readonly message?: unknown;
  readonly path?: unknown;
}

const mostIssues = 20;
const mostLookedAt = 2_000;
const longestPlace = 200;

/**
 * The places where a value differs, each once, at most 20.
 *
 * Of what the library says only the path is used, and of the path only what the schema declares or `known` holds: a
 * message, and a member's name in a record, may be the very data that must not be shown. The expectation is read from
 * the schema; of a library that cannot be looked into, only its name is told.
 */
export function schemaIssues(
  schema: StandardSchema,
  issues: readonly ForeignIssue[],
  known: ReadonlySet<string>,
): readonly SchemaIssue[] {
  const found = new Map<string, SchemaIssue>();
  for (const { message, path } of issues.slice(0, mostLookedAt)) {
    const issue = describeIssue(schema, message, Array.isArray(path) ? path : [], known);
    found.set(`${issue.at}\n${issue.expected}`, issue);
    if (found.size === mostIssues) break;
  }
  return [...found.values()];
}

function describeIssue(
  schema: StandardSchema,
  message: unknown,
  path: readonly unknown[],
  known: ReadonlySet<string>,
): SchemaIssue {
  let here = schemasInPlace([schema]);
  let at = '';
  for (const segment of path) {
    const key = keyOf(segment);
    const below = [...here].map((one) => schemasBelow(one, key));
    const declared = below.filter(({ isDeclared }) => isDeclared);
    const isShown = known.has(key as string) || declared.length > 0;
    if (at.length < longestPlace) at += placeText(key, isShown, at === '');
    else if (!at.endsWith('…')) at += '…';
    // Of what only some alternatives have, the others have nothing to say.
    here = schemasInPlace((declared.length > 0 ? declared : below).flatMap(({ schemas }) => schemas));
  }
  if (!isDefinition(schema)) return { at, expected: `what the ${vendorOf(schema)} schema says` };
  return { at, expected: isOwnText(message) ? message.replace(/^Expected /, '') : describeSchemas(here) };
}

/** The key of a path's segment, which some libraries wrap. */
function keyOf(segment: unknown): PropertyKey {
  const key = typeof segment === 'object' && segment !== null && 'key' in segment ? segment.key : segment;
  return typeof key === 'number' || typeof key === 'string' ? key : Symbol.for('unknown');
}

function placeText(key: PropertyKey, isShown: boolean, isFirst: boolean): string {
  if (typeof key === 'number') return '[]';
  const name = isShown ? String(key) : '*';
  if (name === '*' || /^[\w$-]{1,64}$/.test(name)) return isFirst ? name : `.${name}`;
  return `[${JSON.stringify(name.slice(0, 64))}]`;
}

function vendorOf(schema: StandardSchema): string {
  const { vendor } = schema['~standard'];
  return typeof vendor === 'string' && /^[\w@./-]{1,40}$/.test(vendor) ? vendor : 'foreign';
}
