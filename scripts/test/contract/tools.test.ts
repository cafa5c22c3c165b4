import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeTools, type Tool, type ToolDescriptions } from '@wa-clients/core/tools';
import { createClient, withResources } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { fits } from '../../src/emit/fake/fits.ts';
import { sampleOf } from '../../src/emit/fake/sample.ts';
import { describeTools } from '../../src/emit/tools/describe-tools.ts';
import { toolClassOf } from '../../src/emit/tools/tool-class.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { findDescriptions, findProviders } from '../../src/generate/providers.ts';
import { descriptionInput } from '../../src/generate/generate-files.ts';
import { readLock } from '../../src/names/read-lock.ts';
import { root } from '../../src/run-tool.ts';
import { isObject, type Json, type JsonObject } from '../../src/spec/document.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { testedProviders } from '../support/tested-providers.ts';

const described = await Promise.all(
  testedProviders(findProviders(root))
    .flatMap((provider) => findDescriptions(root, provider))
    .map(async (description) => {
      const { lockFile = '', overlayFile, specFile } = descriptionInput(root, description);
      const { document } = await loadSpec(specFile, overlayFile);
      const contract = readContract(document.root, await readLock(lockFile), specFile);
      const descriptions = describeTools(contract) as unknown as ToolDescriptions;
      return { label: description.label, contract, descriptions, tools: toolsOf(descriptions) };
    }),
);

/** Every tool, of whatever class. */
function toolsOf(descriptions: ToolDescriptions): readonly Tool[] {
  const tree: Record<string, Record<string, () => undefined>> = {};
  for (const operation of Object.keys(descriptions.tools)) {
    const [resource = '', method = ''] = operation.split('.');
    (tree[resource] ??= {})[method] = () => undefined;
  }
  const definition = { provider: 'example', credential: () => ({}), readError: () => ({}) };
  const client = createClient(definition, { apiKey: 'test-key', baseUrl: 'https://api.example.com' });
  const methods = withResources<object>(client, tree);
  return makeTools(methods, [descriptions], { allow: ['reads', 'writes', 'sends', 'destroys'] });
}

describe.each(described)('the tools of $label', ({ contract, descriptions, tools }) => {
  it('are all operations but those with files and streams, and those with a name that a tool has itself', () => {
    const all = Object.entries(descriptions.tools);
    const unfit = all.filter(([, tool]) => tool.unfit !== undefined);
    expect(tools.length + unfit.length).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(contract.operations.length);
    const unnamed = unfit.filter(([, tool]) => !/^a (parameter|filter) has the name "\w+"$/.test(tool.unfit ?? ''));
    const withBytes = contract.operations.filter(({ body, result }) => {
      const isSent = body?.sent.format === 'bytes' || JSON.stringify(body?.sent.schema ?? {}).includes('"binary"');
      return isSent || result.kind === 'bytes';
    });
    expect(unnamed.map(([method]) => method)).toEqual(withBytes.map(({ name }) => name.method));
  });

  it('have the class that the overlay says, which is said only where the words of the name say another', () => {
    for (const operation of contract.operations) {
      const { method } = operation.name;
      if (operation.toolHint === undefined) continue;
      expect(descriptions.tools[method]?.class).toBe(operation.toolHint);
      const derived = toolClassOf({ ...operation, toolHint: undefined }, method, contract.file);
      expect([method, derived]).not.toEqual([method, operation.toolHint]);
    }
  });

  it('have names that every model accepts, each one of its own', () => {
    expect(tools.filter(({ name }) => !/^[a-zA-Z0-9_]{1,64}$/.test(name))).toEqual([]);
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
  });

  it.each([
    ['draft-2020-12', () => new Ajv2020({ strict: false, validateFormats: false })],
    ['draft-07', () => new Ajv({ strict: false, validateFormats: false })],
  ])('have schemas of %s that take what the description shows', (target, create) => {
    const wrong: unknown[] = [];
    for (const tool of tools) {
      const schema = tool.inputSchema['~standard'].jsonSchema.input({ target });
      const ajv = create();
      if (ajv.validateSchema(schema) !== true) wrong.push([tool.name, ajv.errors]);
      const validate = ajv.compile(schema);
      const sample = sampleFor(tool);
      if (sample !== undefined && !validate(sample)) wrong.push([tool.name, sample, validate.errors]);
      if (validate({ ...sample, 'no field of it': 1 }) && schema['additionalProperties'] === false)
        wrong.push(tool.name);
      expect(schema['type']).toBe('object');
    }
    expect(wrong).toEqual([]);
  });

  /** What the tool would be given for the samples of the description; undefined where there is none, or for another way to walk a list. */
  function sampleFor(tool: Tool): JsonObject | undefined {
    const operation = contract.operations.find(({ name }) => name.method === tool.operation);
    if (!operation) return undefined;
    const { body, idempotencyKey, pagination, parameters } = operation;
    const paging = new Set(pagination.flatMap((one) => one.parameters));
    const input: Record<string, Json> = {};
    let isWhole = true;
    const sampled = (schema: Json | undefined, example: Json | undefined) => {
      const value = sampleOf(contract.root, schema, { example, direction: 'request' });
      // Nothing can be made of a schema that no value is valid under.
      isWhole &&= fits(contract.root, schema, value, 'request');
      return value;
    };
    for (const { example, in: place, name, schema, sentAs = name } of parameters) {
      if (place === 'query' ? paging.has(sentAs) : place === 'header' && sentAs === idempotencyKey) continue;
      input[name] = sampled(schema, example);
    }
    const value = body && sampled(body.sent.schema, body.sent.examples[0]);
    if (!isWhole) return undefined;
    if (!body || value === undefined) return input;
    const isBeside = body.kind === 'fields' && !descriptions.tools[tool.operation]?.spreadsBody;
    if (!isBeside) return { ...input, body: value };
    const fields = isObject(value) ? Object.entries(value).filter(([name]) => !paging.has(name)) : [];
    return { ...input, ...Object.fromEntries(fields) };
  }
});
