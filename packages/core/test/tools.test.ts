import { call, isWaError, list, withResources } from '@wa-clients/core';
import { makeTools, type ToolDescriptions } from '@wa-clients/core/tools';
import { describe, expect, it, vi } from 'vitest';

import { toDraft07 } from '../src/tools/draft-07.ts';
import { exampleClient, getThing, key, listThings } from './support/client.ts';

const descriptions: ToolDescriptions = {
  tools: {
    'things.list': { class: 'reads', description: 'Lists.', isList: true },
    'things.get': {
      class: 'reads',
      description: 'Gets.',
      input: { properties: { id: { $ref: '#/$defs/Id' } }, required: ['id'] },
    },
    'things.send': {
      class: 'sends',
      description: 'Sends.',
      input: { properties: { id: {}, body: { type: 'object' } }, required: ['id', 'body'] },
      spreadsBody: true,
    },
    'things.download': { class: 'reads', description: 'Downloads.', unfit: 'it returns a file' },
  },
  schemas: { Id: { anyOf: [{ $ref: '#/$defs/Whole' }, { type: 'string' }] }, Whole: { type: 'integer' }, Other: true },
};

/** Tools of a provider with three rows, and what it was sent. */
function setUp(allow?: readonly string[], status = 200) {
  const fetch = vi.fn<typeof globalThis.fetch>(async (input) => {
    const isLast = String(input).includes('cursor=');
    const rows = isLast ? [{ id: 3 }] : [{ id: 1 }, { id: 2 }];
    return Response.json({ data: rows, has_more: !isLast, ...(!isLast && { next: 'c2' }) }, { status });
  });
  const client = exampleClient('https://api.example.com', { retry: false, fetch });
  const sent = vi.fn<(...received: unknown[]) => Promise<undefined>>(async () => undefined);
  const withMethods = withResources<object>(client, {
    things: {
      list: [list, 'GET', '/things', listThings('cursor-token')],
      get: [call, 'GET', '/things/{id}', getThing],
      send: (_client, ...rest: unknown[]) => sent(...rest),
      download: () => undefined,
    },
  });
  const tools = makeTools(withMethods, [descriptions], { allow });
  return { fetch, sent, tools, tool: (name: string) => tools.find((one) => one.name === name) };
}

describe('the tools of a client', () => {
  it('are those that read, unless the app allows others', () => {
    expect(setUp().tools.map(({ operation }) => operation)).toEqual(['things.list', 'things.get']);
    expect(setUp(['things.get']).tools.map(({ name }) => name)).toEqual(['things_get']);
    expect(setUp(['sends']).tools.map(({ name }) => name)).toEqual(['things_send']);
    expect(setUp([]).tools).toEqual([]);
  });

  it('name no operation that is not allowed, so that a model cannot send', () => {
    const { tools, sent } = setUp(['reads', 'writes', 'destroys']);
    expect(tools.map((tool) => tool.class)).not.toContain('sends');
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([
    [['things.lst'], /unknown name in allow "things\.lst"; use things\.list\.$/],
    [['thing.List'], /; use things\.list\.$/],
    [['things.gett'], /; use things\.get\.$/],
    [['read'], /; use reads\.$/],
    // One that cannot be a tool is no advice.
    [['things.downloads'], /; use things\.(send|list)\.$/],
    [['sendings'], /unknown name in allow "sendings"; use sends/],
    [['things.download'], /things\.download cannot be a tool: it returns a file/],
    ['reads' as unknown as string[], /allow must be a list/],
  ])('are refused for allow: %j', (allow, message) => {
    expect(() => setUp(allow)).toThrow(
      expect.objectContaining({ code: 'config_invalid', message: expect.stringMatching(message) }),
    );
  });

  it('are refused for a client without methods', () => {
    const bare = exampleClient('https://api.example.com', { fetch: globalThis.fetch });
    expect(() => makeTools(bare, [descriptions])).toThrow(/has no method things\.list/);
  });

  it('say of a page of a list that it is one, and continue behind it', async () => {
    const { fetch, tool } = setUp();
    const first = await tool('things_list')?.execute({ pageSize: 2 });
    expect(first).toEqual({
      items: [{ id: 1 }, { id: 2 }],
      hasMore: true,
      resume: expect.any(String),
      note: 'This is one page with 2 items; the list has more. Call again with the same values and this `resume`.',
    });
    const { resume } = first as { resume: string };
    expect(await tool('things_list')?.execute({ pageSize: 2, resume })).toEqual({
      items: [{ id: 3 }],
      hasMore: false,
      note: 'This is the last page of the list, with 1 item.',
    });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('hand the fields of a body over beside the parameters, and give null for nothing', async () => {
    const { sent, tool } = setUp(['sends']);
    const signal = AbortSignal.timeout(60_000);
    const result = await tool('things_send')?.execute({ id: 1, body: { text: 'Hello' } }, { abortSignal: signal });
    expect(result).toBeNull();
    expect(sent).toHaveBeenCalledExactlyOnceWith({ id: 1, text: 'Hello' }, { signal });
  });

  it('run without a context, as a framework may have none', async () => {
    const { fetch, tool } = setUp();
    await tool('things_get')?.execute({ id: 1 }, null as unknown as undefined);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([[{}], [{ id: 1, evil: 2 }], ['text'], [[1]]])('send nothing for the input %j', async (input) => {
    const { fetch, tool } = setUp();
    const failed = tool('things_get')?.execute(input);
    await expect(failed).rejects.toSatisfy((error) => isWaError(error, 'request_invalid'));
    expect(fetch).not.toHaveBeenCalled();
  });

  it('fail with the errors of the client, which hold no key', async () => {
    const { tool } = setUp(undefined, 404);
    const error: unknown = await tool('things_get')
      ?.execute({ id: 1 })
      .catch((reason: unknown) => reason);
    expect(isWaError(error, 'not_found')).toBe(true);
    expect(JSON.stringify([error, tool('things_get')])).not.toContain(key);
  });
});

describe('the input of a tool', () => {
  const input = () => setUp().tool('things_get')?.inputSchema['~standard'];

  it('is a Standard JSON Schema with the shared schemas that it refers to, and no others', () => {
    const expected = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: { id: { $ref: '#/$defs/Id' } },
      required: ['id'],
      $defs: { Id: { anyOf: [{ $ref: '#/$defs/Whole' }, { type: 'string' }] }, Whole: { type: 'integer' } },
    };
    expect(input()).toMatchObject({ version: 1, vendor: 'wa-clients' });
    expect(input()?.jsonSchema.input({ target: 'draft-2020-12' })).toEqual(expected);
    expect(input()?.jsonSchema.output({ target: 'draft-2020-12' })).toEqual(expected);
    expect(() => input()?.jsonSchema.input({ target: 'openapi-3.0' })).toThrow(TypeError);
  });

  it('is a copy that a framework may change', () => {
    const standard = input();
    for (const target of ['draft-2020-12', 'draft-07']) {
      const before = JSON.stringify(standard?.jsonSchema.input({ target }));
      const copy = standard?.jsonSchema.input({ target }) as { required: string[]; properties: Record<string, object> };
      copy.required.push('other');
      Object.assign(copy.properties['id'] ?? {}, { type: 'null' });
      expect(JSON.stringify(standard?.jsonSchema.input({ target }))).toBe(before);
    }
  });

  it('is checked by Standard Schema, with the place of what is wrong', () => {
    expect(input()?.validate({ id: 1 })).toEqual({ value: { id: 1 } });
    expect(input()?.validate({ other: 1 })).toEqual({
      issues: [
        { message: 'is required', path: ['id'] },
        { message: 'is unknown', path: ['other'] },
      ],
    });
  });
});

describe('a schema in draft-07', () => {
  it.each([
    [
      { $ref: '#/$defs/A', description: 'x' },
      { allOf: [{ $ref: '#/definitions/A' }], description: 'x' },
    ],
    [
      { $defs: { A: { prefixItems: [true], items: false } } },
      { definitions: { A: { items: [true], additionalItems: false } } },
    ],
    [
      { properties: { $ref: { const: { $ref: '#/$defs/A' } } } },
      { properties: { $ref: { const: { $ref: '#/$defs/A' } } } },
    ],
    [
      { dependentRequired: { a: ['b'], c: ['d'] }, dependentSchemas: { a: { minProperties: 2 } } },
      { dependencies: { a: { allOf: [{ required: ['b'] }, { minProperties: 2 }] }, c: ['d'] } },
    ],
    [{ contains: true, minContains: 0 }, {}],
    [{ unevaluatedProperties: false, type: 'object' }, { type: 'object' }],
  ])('says %j', (schema, expected) => {
    expect(toDraft07(schema)).toEqual(expected);
  });
});
