import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Effect } from '../src/diff/rules/effects.ts';
import { type SchemaRuleName, schemaRules } from '../src/diff/rules/schema-rules.ts';
import { compareDocuments } from '../src/diff/compare-documents.ts';
import { admit } from '../src/spec/admit/admit.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { schemaCases } from './support/schema-arbitrary.ts';
import { documentOf } from './support/spec-diff/documents.ts';
import { mutatedComponents } from './support/spec-diff/mutate-schema.ts';
import { fuzzSeed } from './support/fuzz-seed.ts';

/** Effects under which every old value still fits. */
const harmless: ReadonlySet<Effect> = new Set(['widens', 'notes', 'words']);

function effectsOf(before: JsonObject, after: JsonObject): Effect[] {
  const send = (components: JsonObject) => documentOf({ $ref: '#/components/schemas/S0' }, true, components);
  return compareDocuments(send(before), send(after))
    .changes.filter(({ operation }) => operation !== null)
    .map(({ rule }) => schemaRules[rule.replace('request-', '') as SchemaRuleName].effect);
}

function isAdmitted(components: JsonObject): boolean {
  try {
    admit({ file: 'test.yaml', root: documentOf(true, true, components) });
    return true;
  } catch {
    return false;
  }
}

/** Whether alternatives overlap is not decided in general, so "exactly one" is read as "any" and left out here. */
function withoutOneOf(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"oneOf":', '"anyOf":')) as Json;
}

/** What ajv says in both of its ways to compile; undefined where they differ or crash, which is ajv's own trouble. */
function validator(components: JsonObject): (value: Json) => boolean | undefined {
  const hasContains = JSON.stringify(components).includes('"contains"');
  const [one, other] = [true, false].map((allErrors) => {
    const ajv = new Ajv2020({ strict: false, allErrors, logger: false });
    ajv.addSchema({ $id: 'doc:all', components: { schemas: components } });
    return ajv.compile({ $ref: 'doc:all#/components/schemas/S0' });
  });
  return (value) => {
    // Under contains, ajv reuses the answer for the array before an empty one.
    if (hasContains && JSON.stringify(value).includes('[]')) return undefined;
    try {
      const answer = one?.(value) === true;
      return answer === (other?.(value) === true) ? answer : undefined;
    } catch {
      return undefined;
    }
  };
}

describe('what is called compatible', () => {
  it('takes every value that the old schema took, as another validator judges', { timeout: 600_000 }, () => {
    const counts = { widened: 0, values: 0 };
    fc.assert(
      fc.property(schemaCases(20), fc.nat(), ({ schemas, values }, seed) => {
        const before = Object.fromEntries(schemas.map((schema, index) => [`S${index}`, withoutOneOf(schema)]));
        const after = mutatedComponents(before, seed);
        // Schemas that are made of themselves alone are refused before they are compared.
        fc.pre(isAdmitted(after));
        for (const [from, to] of [[before, after] as const, [after, before] as const]) {
          const effects = effectsOf(from, to);
          if (effects.length === 0 || !effects.every((effect) => harmless.has(effect))) continue;
          counts.widened += 1;
          const [takesOld, takesNew] = [validator(from), validator(to)];
          for (const value of values) {
            if (takesOld(value) !== true) continue;
            counts.values += 1;
            expect(takesNew(value), JSON.stringify(value)).not.toBe(false);
          }
        }
      }),
      { numRuns: 300, seed: fuzzSeed },
    );
    // Both have to occur often, or the comparison would say little.
    expect(counts.widened).toBeGreaterThan(40);
    expect(counts.values).toBeGreaterThan(200);
  });
});
