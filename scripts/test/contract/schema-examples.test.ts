import { describe, expect, it } from 'vitest';

import { loadSupport } from '../../src/providers/load-support.ts';
import { root as repository } from '../../src/run-tool.ts';
import { isObject, type Json, type JsonObject, member } from '../../src/spec/document.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { localPointer, valueAtPointer } from '../../src/spec/pointer.ts';
import { walkDocument } from '../../src/spec/walk.ts';
import { specFile } from '../support/description-of.ts';
import { importSchemas } from '../support/generated-module.ts';
import { reviewedProviders } from '../support/tested-providers.ts';

const providers = reviewedProviders();

interface Example {
  /** Where the schema is that the example must fit. */
  readonly schema: string;
  readonly value: Json;
}

function resolve(root: JsonObject, value: Json | undefined): Json | undefined {
  const reference = member(value, '$ref');
  return typeof reference === 'string' ? resolve(root, valueAtPointer(root, localPointer(reference) ?? '')) : value;
}

/** Every example of a description. */
function examplesOf(root: JsonObject): Example[] {
  const found: Example[] = [];
  walkDocument(root, ({ kind, node, pointer }) => {
    if (!['schema', 'mediaType', 'parameter', 'header'].includes(kind)) return;
    const schema = kind === 'schema' ? pointer : `${pointer}/schema`;
    const { example, examples } = node;
    if (example !== undefined) found.push({ schema, value: example });
    if (Array.isArray(examples)) for (const value of examples) found.push({ schema, value });
    else if (isObject(examples)) {
      for (const one of Object.values(examples)) {
        const value = member(resolve(root, one), 'value');
        if (value !== undefined) found.push({ schema, value });
      }
    }
  });
  return found;
}

describe.each(providers)('the generated schemas of %s', (provider) => {
  it('take every example of the description, and give it back as it is', { timeout: 300_000 }, async () => {
    const { root } = (await loadSpec(specFile(provider, 'openapi.yaml'), specFile(provider, 'overlay.yaml'))).document;
    const examples = examplesOf(root);
    // A component that is nothing but a reference to the place, however deep it is.
    const components = root['components'] as JsonObject;
    const references = examples.map(({ schema }, index): [string, Json] => [
      `Example${index}`,
      { $ref: `#${schema.split('/').map(encodeURIComponent).join('/')}` },
    ]);
    const schemas = { ...(components['schemas'] as JsonObject), ...Object.fromEntries(references) };
    const generated = await importSchemas({ ...root, components: { ...components, schemas } });
    for (const [index, { schema, value }] of examples.entries()) {
      const before = structuredClone(value);
      const result = generated[`Example${index}`]?.safeParse(value);
      expect(result?.success, schema).toBe(true);
      expect(result?.data).toBe(value);
      expect(value).toEqual(before);
    }
    expect(examples).toHaveLength((await loadSupport(repository, provider, 'review')).examples);
  });
});
