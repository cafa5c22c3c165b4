import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { call, type Client, type ClientOptions } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';

describe('the built client', () => {
  it.each(findProviders(root))('of %s sends the name and the version of its package', async (id) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', id, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const made = (await import(join(root, 'packages', id, 'dist/index.js'))) as Record<
      string,
      (options: ClientOptions) => Client
    >;
    const make = Object.entries(made).find(([name]) => /^create[A-Z]\w*Client$/.test(name))?.[1];
    const agents: (string | undefined)[] = [];
    const client = make?.({
      apiKey: 'test-key',
      baseUrl: 'https://api.example.com',
      fetch: async (_, { headers }) => {
        agents.push(headers['user-agent']);
        return Response.json({});
      },
    });
    if (client) await call(client, { name: 'things.get', method: 'GET', path: '/things' });
    expect(agents).toEqual([`${manifest['name']}/${manifest['version']}`]);
  });
});
