import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import { call, type Operation, wireNames } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { json, scriptedServer } from './support/scripted-server.ts';

const proxy: Operation = {
  name: 'proxy.put',
  method: 'PUT',
  path: '/proxy/{path}',
  query: ['pathQuery', 'dry'],
  headers: ['pathHeader'],
  sentAs: wireNames([
    ['pathQuery', 'path'],
    ['pathHeader', 'path'],
  ]),
  body: 'fields',
};

describe('parameters of one name in several places', () => {
  it('are sent under that name, each in its own place', async () => {
    const bodies: string[] = [];
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      bodies.push(await text(request));
      json(response, 200, {});
    };
    const server = await scriptedServer((request, response) => void answer(request, response));
    const input = { path: 'a', pathQuery: 'b', pathHeader: 'c', dry: true, pathBody: 'd' };
    await call(exampleClient(server.url), proxy, input);
    expect(server.requests).toMatchObject([{ method: 'PUT', url: '/proxy/a?path=b&dry=true', headers: { path: 'c' } }]);
    expect(bodies).toEqual(['{"pathBody":"d"}']);
  });

  it('are left out where they are not given', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    await call(exampleClient(server.url), proxy, { path: 'a', pathQuery: undefined });
    expect(server.requests).toMatchObject([{ url: '/proxy/a' }]);
    expect(server.requests[0]?.headers).not.toHaveProperty('path');
  });
});
