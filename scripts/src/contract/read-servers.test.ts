import { describe, expect, it } from 'vitest';

import { deriveNames } from '../names/names.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import { contractNotices } from './contract-notices.ts';
import { readContract } from './read-contract.ts';

/** The contract of a description with one operation, and what is told of its server. */
function read(servers: Json, ofOperation?: Json, ofPath?: Json) {
  const root: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    servers,
    paths: {
      '/a': {
        ...(ofPath !== undefined && { servers: ofPath }),
        get: { responses: {}, ...(ofOperation !== undefined && { servers: ofOperation }) },
      },
    },
  };
  const contract = readContract(root, deriveNames(root), 'a.yaml');
  return {
    server: contract.operations[0]?.server,
    servers: contract.servers,
    rules: contractNotices(contract).map(({ rule }) => rule),
  };
}

const usual = [{ url: 'https://api.example.com/v1' }];

describe('the server of an operation', () => {
  it.each([
    ['https://files.example.com/', 'https://files.example.com', []],
    ['http://localhost:3000/x', 'http://localhost:3000/x', []],
    ['/uploads/', '/uploads', ['server-relative']],
    ['https://api.example.com/v1/', undefined, []],
    ['https://api.example.com/v1', undefined, []],
    ['http://files.example.com', undefined, ['server-unusable']],
    ['https://files.example.com/?a=1', undefined, ['server-unusable']],
    ['https://files.example.com/#a', undefined, ['server-unusable']],
    ['https://user:password@files.example.com', undefined, ['server-unusable']],
    ['//files.example.com', undefined, ['server-unusable']],
    ['https://{region}.example.com', undefined, ['server-unusable']],
    ['javascript:alert(1)', undefined, ['server-unusable']],
  ])('%s is called at %s', (url, server, rules) => {
    expect(read(usual, [{ url }])).toMatchObject({ server, rules });
  });

  it('comes before that of its path, which comes before that of the description', () => {
    const [own, path] = [[{ url: 'https://own.example' }], [{ url: 'https://path.example' }]];
    expect(read(usual, own, path).server).toBe('https://own.example');
    expect(read(usual, [], path).server).toBe('https://path.example');
    expect(read(usual).server).toBeUndefined();
  });

  it('has the defaults of its variables, and says so, as that it is the first of several', () => {
    const server = { url: 'https://{r}.example', variables: { r: { default: 'eu' } } };
    expect(read(usual, [server, ...usual])).toMatchObject({
      server: 'https://eu.example',
      rules: ['server-variables', 'server-several'],
    });
    expect(read([server], [{ url: 'https://eu.example' }]).server).toBeUndefined();
  });
});

describe('the servers of a description', () => {
  it('have their variables, with defaults and values', () => {
    const url = 'https://{region}.example.com:{port}/v2';
    const variables = {
      region: { default: 'eu', enum: ['eu', 'us'] },
      port: { default: '8443' },
      unused: { default: 'x' },
    };
    expect(read([{ url, variables }]).servers).toEqual([
      {
        template: url,
        variables: { region: { default: 'eu', values: ['eu', 'us'] }, port: { default: '8443', values: [] } },
        filled: 'https://eu.example.com:8443/v2',
        baseUrl: 'https://eu.example.com:8443/v2',
        relative: undefined,
        description: '',
        problem: undefined,
      },
    ]);
  });
});
