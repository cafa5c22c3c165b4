import { beforeAll, describe, expect, it } from 'vitest';

import { importSchemas, schemasDocument, type TestedSchema } from './support/generated-module.ts';
import { asComponents, suiteGroups as groups } from './support/json-schema-suite.ts';

describe('the JSON Schema suite, draft 2020-12', () => {
  let schemas: Record<string, TestedSchema> = {};

  beforeAll(async () => {
    const components = groups.flatMap(({ key, schema }) => Object.entries(asComponents(key, schema)));
    schemas = await importSchemas(schemasDocument(Object.fromEntries(components)));
  }, 600_000);

  it('is here whole: 297 schemas with 1,026 tests', () => {
    expect(groups).toHaveLength(297);
    expect(groups.reduce((sum, { tests }) => sum + tests.length, 0)).toBe(1026);
  });

  for (const { file, description, key, tests } of groups) {
    it(`${file}: ${description}`, () => {
      for (const test of tests) {
        const result = schemas[key]?.safeParse(test.data);
        expect(result?.success, test.description).toBe(test.valid);
        // What is accepted comes out as it went in.
        if (result?.success) expect(result.data).toBe(test.data);
      }
    });
  }
});
