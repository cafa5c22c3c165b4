import type { Contract } from '../../../src/contract/contract.ts';
import type { Change } from '../../../src/diff/change.ts';
import { canonicalJson } from '../../../src/spec/canonical.ts';
import type { Json } from '../../../src/spec/document.ts';
import { contractRules, type FieldRule, operationRules } from './field-rules.ts';

/** Fields of two objects that are others, and of which no change speaks whose rule the field has. */
function unsaidFields<Of extends object>(
  old: Of,
  now: Of,
  rules: { readonly [Field in keyof Of]: FieldRule },
  changes: readonly Change[],
): string[] {
  return (Object.keys(rules) as (keyof Of & string)[]).filter((field) => {
    const known: FieldRule = rules[field];
    if (typeof known === 'string' || textOf(field, old[field]) === textOf(field, now[field])) return false;
    return !changes.some(({ rule }) => known.some((start) => rule.startsWith(start)));
  });
}

/** A value as text, in which what has no order has none. */
function textOf(field: string, value: unknown): string {
  return canonicalJson(
    JSON.parse(
      JSON.stringify({ [field]: value }, (name, one: unknown) => {
        // Where a type is printed is nothing that an app sees.
        if (name === 'isInline') return undefined;
        const list: unknown = one instanceof Map || one instanceof Set ? [...(one as Iterable<unknown>)] : one;
        const isSet = Array.isArray(list) && unordered.has(name);
        return isSet ? list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;
      }),
    ) as Json,
  );
}

const unordered = new Set(['parameters', 'credentials', 'enum', 'type', 'forms', 'tags', 'values']);

/** All fields of two contracts that are others, and of which no change speaks: those of an operation at that operation. */
export function unsaidOf(old: Contract, now: Contract, changes: readonly Change[]): string[] {
  const ofOperations = old.operations.flatMap((operation) => {
    const other = now.operations.find(({ label }) => label === operation.label);
    const said = changes.filter((change) => change.operation === operation.label);
    const fields = other ? unsaidFields(operation, other, operationRules, said) : [];
    return fields.map((field) => `${field} of ${operation.label}`);
  });
  return [...ofOperations, ...unsaidFields(old, now, contractRules, changes)];
}
