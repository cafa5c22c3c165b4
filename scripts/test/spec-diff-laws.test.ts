import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { highest } from '../src/diff/change.ts';
import { compareDocuments } from '../src/diff/compare-documents.ts';
import { type SchemaRuleName, schemaRules } from '../src/diff/rules/schema-rules.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { walkDocument } from '../src/spec/walk.ts';
import { schemaCases } from './support/schema-arbitrary.ts';
import { documentOf, reordered } from './support/spec-diff/documents.ts';
import { fuzzSeed } from './support/fuzz-seed.ts';

const runs = 500;

/** Components, and a description that sends the first of them and is answered with the last. */
const documents = schemaCases(0).map(({ schemas }) => ({ schemas, document: fromSchemas(schemas) }));

function fromSchemas(schemas: readonly Json[]): JsonObject {
  const components = Object.fromEntries(schemas.map((schema, index) => [`S${index}`, schema]));
  const reference = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
  return documentOf(reference(0), reference(schemas.length - 1), components);
}

/** Rules that follow from the direction alone: what widens for one narrows for the other. */
function variance(rule: string): boolean {
  const name = rule.replace(/^(request|response)-/, '') as SchemaRuleName;
  const effect = Object.hasOwn(schemaRules, name) ? schemaRules[name].effect : undefined;
  // Properties that come and go are no matter of sets: what is added is a gain, and what is removed a loss, for both.
  if (name === 'required-property-added') return false;
  // Decided by a policy in one of the directions.
  if (/^((min|max)-(length|items|properties|contains)|unique-items)-/.test(name)) return false;
  if (/^(pattern-(added|removed|changed)|object-|content-schema-|alternative-)/.test(name)) return false;
  return effect === 'narrows' || effect === 'widens' || effect === 'replaces';
}

describe('the difference of generated descriptions', { timeout: 600_000 }, () => {
  it('is empty between a description and itself', () => {
    fc.assert(
      fc.property(documents, ({ document }) => {
        expect(compareDocuments(document, structuredClone(document)).changes).toEqual([]);
      }),
      { numRuns: runs, seed: fuzzSeed },
    );
  });

  it('does not see order', () => {
    fc.assert(
      fc.property(documents, fc.nat(), ({ document }, seed) => {
        const other = reordered(document, seed) as JsonObject;
        expect(compareDocuments(document, other).changes).toEqual([]);
      }),
      { numRuns: runs, seed: fuzzSeed },
    );
  });

  it('does not see whether a schema is named or written in place', () => {
    fc.assert(
      fc.property(documents, ({ schemas, document }) => {
        const components = (document['components'] as JsonObject)['schemas'] as JsonObject;
        const inline = documentOf(schemas[0] as Json, schemas.at(-1) as Json, components);
        expect(compareDocuments(document, inline).changes).toEqual([]);
        const wrapped = documentOf({ allOf: [schemas[0] as Json] }, { allOf: [schemas.at(-1) as Json] }, components);
        expect(compareDocuments(document, wrapped).changes).toEqual([]);
      }),
      { numRuns: runs, seed: fuzzSeed },
    );
  });

  it('turns its variance around when a request is read as an answer the other way', () => {
    fc.assert(
      fc.property(schemaCases(0), ({ schemas }) => {
        const components = Object.fromEntries(schemas.map((schema, index) => [`S${index}`, schema]));
        const [one, other] = [schemas[0] as Json, schemas.at(-1) as Json];
        const levels = (from: JsonObject, to: JsonObject) =>
          compareDocuments(from, to)
            .changes.filter(({ rule, operation }) => operation !== null && variance(rule))
            .map(({ level }) => level);
        const asRequest = levels(documentOf(one, true, components), documentOf(other, true, components));
        const asResponse = levels(documentOf(true, other, components), documentOf(true, one, components));
        expect(highest(asResponse)).toBe(highest(asRequest));
      }),
      { numRuns: runs, seed: fuzzSeed },
    );
  });

  it('never makes more of added descriptions than a patch', () => {
    fc.assert(
      fc.property(documents, fc.string(), fc.nat(), ({ document }, text, step) => {
        const described = withDescriptions(document, text, (step % 4) + 1);
        expect(['none', 'patch']).toContain(compareDocuments(document, described).bump);
        expect(['none', 'patch']).toContain(compareDocuments(described, document).bump);
      }),
      { numRuns: runs, seed: fuzzSeed },
    );
  });
});

/** The document with a description at every so many of its objects. */
function withDescriptions(document: JsonObject, text: string, step: number): JsonObject {
  const described = structuredClone(document);
  let count = 0;
  walkDocument(described, ({ kind, node }) => {
    const isDescribed = ['schema', 'operation', 'parameter', 'response', 'requestBody', 'header'].includes(kind);
    count += 1;
    if (isDescribed && count % step === 0 && !('$ref' in node && kind !== 'schema')) node['description'] = text;
  });
  return described;
}
