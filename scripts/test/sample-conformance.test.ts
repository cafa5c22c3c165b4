import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { fits } from '../src/emit/fake/fits.ts';
import { checkedSample } from '../src/emit/fake/sample.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { asComponents, suiteGroups } from './support/json-schema-suite.ts';

const components = suiteGroups.flatMap(({ key, schema }) => Object.entries(asComponents(key, schema)));
const root: JsonObject = { components: { schemas: Object.fromEntries(components) } };
const reference = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(root, 'suite');

describe('what samples are held against, over the JSON Schema suite', () => {
  it('has the verdict of the suite on every value', () => {
    const wrong = suiteGroups.flatMap(({ description, key, tests }) =>
      tests
        .filter(({ data, valid }) => fits(root, reference(key), data as Json) !== valid)
        .map((test) => `${description}: ${test.description}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets a sample be made of every schema that takes any of the values, by the verdict of ajv', () => {
    const possible = suiteGroups.filter(({ tests }) => tests.some(({ valid }) => valid));
    const wrong = possible.filter(({ key }) => {
      const { isRight, value } = checkedSample(root, reference(key));
      return !isRight || !ajv.validate({ $ref: `suite#/components/schemas/${key}` }, value);
    });
    expect(wrong.map(({ description }) => description)).toEqual([]);
    expect(possible.length).toBeGreaterThan(250);
  });
});
