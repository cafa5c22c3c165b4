import type * as z from 'zod/v4/mini';

import { evaluateArray } from './evaluate-array.ts';
import { evaluateObject } from './evaluate-object.ts';
import { canonicalText } from './equality.ts';
import { absorb, type EvaluateChild, type Evaluation, type Gathered } from './evaluation.ts';
import { meantAlternative } from './meant-alternative.ts';
import { ownText } from './own-texts.ts';
import type { SchemaNode } from './schema-node.ts';

/** Holds a value against the keywords of one schema. */
export function evaluate(node: SchemaNode, value: unknown, child: EvaluateChild): Evaluation {
  const gathered: Gathered = { issues: [], properties: new Set(), items: new Set() };
  const fail = (message: string) => gathered.issues.push({ path: [], message: ownText(message) });
  if (value === undefined) {
    fail('Expected a value');
    return gathered;
  }
  if (node.type && !node.type.some((type) => isOfType(type, value))) {
    fail(`Expected ${node.type.join(' or ')}`);
    return gathered;
  }
  if (node.enum) {
    const text = canonicalText(value);
    if (!node.enum.some((one) => canonicalText(one) === text)) fail('Expected one of the listed values');
  }
  if ('const' in node && canonicalText(node.const) !== canonicalText(value)) fail('Expected the one allowed value');
  if (typeof value === 'string') runChecks(node.string, value, gathered);
  if (typeof value === 'number') runChecks(node.number, value, gathered);
  evaluateInPlace(node, value, child, gathered);
  if (Array.isArray(value)) {
    runChecks(node.array, value, gathered);
    evaluateArray(node, value, child, gathered);
  } else if (typeof value === 'object' && value !== null) {
    evaluateObject(node, value as Record<string, unknown>, child, gathered);
  }
  return gathered;
}

function note(gathered: Gathered, evaluation: Evaluation): void {
  for (const name of evaluation.properties ?? []) gathered.properties.add(name);
  for (const index of evaluation.items ?? []) gathered.items.add(index);
}

/** The keywords that hold further schemas against the very same value. */
function evaluateInPlace(node: SchemaNode, value: unknown, child: EvaluateChild, gathered: Gathered): void {
  const fail = (message: string) => gathered.issues.push({ path: [], message: ownText(message) });
  const must = (schema: z.core.$ZodType | undefined) => {
    if (!schema) return;
    const evaluation = child(schema, value);
    if (absorb(gathered, evaluation)) note(gathered, evaluation);
  };
  const holding = (evaluations: readonly Evaluation[]) => {
    const found = evaluations.filter(({ issues }) => issues.length === 0);
    for (const evaluation of found) note(gathered, evaluation);
    return found.length;
  };
  const choose = (schemas: readonly z.core.$ZodType[], most: number, expected: string) => {
    const evaluations = schemas.map((schema) => child(schema, value));
    const found = holding(evaluations);
    if (found >= 1 && found <= most) return;
    const meant = found === 0 ? meantAlternative(schemas, evaluations) : undefined;
    if (meant) absorb(gathered, meant);
    else fail(expected);
  };
  must(node.ref);
  for (const schema of node.allOf ?? []) must(schema);
  if (node.anyOf) choose(node.anyOf, Infinity, 'Expected one of the alternatives');
  if (node.oneOf) choose(node.oneOf, 1, 'Expected exactly one of the alternatives');
  if (node.not && child(node.not, value).issues.length === 0) fail('Expected something else');
  if (node.if) must(holding([child(node.if, value)]) === 1 ? node.then : node.else);
  if (node.dependentSchemas && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [name, schema] of Object.entries(node.dependentSchemas)) if (Object.hasOwn(value, name)) must(schema);
  }
}

function runChecks<Value>(
  checks: readonly ((payload: z.core.ParsePayload<Value>) => void)[] | undefined,
  value: Value,
  { issues }: Gathered,
): void {
  for (const check of checks ?? []) {
    const payload: z.core.ParsePayload<Value> = { value, issues: [] };
    check(payload);
    for (const issue of payload.issues) issues.push({ path: [], message: String(issue.message) });
  }
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
