import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { deriveNames } from '../names/names.ts';
import { contractNotices } from './contract-notices.ts';
import { readContract } from './read-contract.ts';

const schemes: JsonObject = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'api_key' },
  session: { type: 'apiKey', in: 'cookie', name: 'SESSION' },
  login: { type: 'http', scheme: 'Basic' },
  token: { type: 'http', scheme: 'bearer' },
  oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://a.example/t', scopes: { read: '' } } } },
  person: { type: 'oauth2', flows: { authorizationCode: {}, deviceAuthorization: {} } },
  connect: { type: 'openIdConnect', openIdConnectUrl: 'https://a.example' },
  certificate: { type: 'mutualTLS' },
  digest: { type: 'http', scheme: 'digest' },
  host: { type: 'apiKey', in: 'header', name: 'Host' },
};

/** The contract of a description whose operations have these `security`; undefined: they say nothing. */
function read(security: JsonObject[] | undefined, ...ofOperations: (JsonObject[] | undefined)[]) {
  const paths = Object.fromEntries(
    ofOperations.map((own, index) => {
      const get = { responses: { '204': { description: '' } }, ...(own && { security: own }) };
      return [`/things/${index}`, { get }];
    }),
  );
  const root: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    ...(security && { security }),
    paths,
    components: { securitySchemes: schemes },
  };
  const contract = readContract(root, deriveNames(root), 'a.yaml');
  const told = contractNotices(contract).map(({ pointer, rule }) => `${rule} ${pointer}`);
  return { contract, credentials: contract.operations.map((one) => one.credentials), told };
}

const of = (...names: string[]): JsonObject => Object.fromEntries(names.map((name) => [name, []]));

describe('the credentials of an operation', () => {
  it('are those of the description, or its own: alternatives, each of schemes that are sent together', () => {
    const { contract, credentials } = read(
      [of('key')],
      undefined,
      [of('login'), of('query', 'token')],
      [],
      [of('key'), of()],
    );
    expect(credentials).toEqual([[['key']], [['login'], ['query', 'token']], [], [['key'], []]]);
    expect(contract.operations.map((one) => one.hasOwnCredentials)).toEqual([false, true, true, true]);
    expect(contract.credentials.required).toEqual([['key']]);
    expect(contract.credentials.schemes.map(({ kind, name }) => `${name} ${kind}`)).toEqual([
      'key header',
      'query query',
      'login basic',
      'token bearer',
    ]);
  });

  it('are as a rule those that most have, where the description has none for all', () => {
    const { contract, credentials, told } = read(undefined, [of('login')], [of('token')], [of('token')], undefined);
    expect(contract.credentials.required).toEqual([['token']]);
    expect(credentials).toEqual([[['login']], [['token']], [['token']], []]);
    // What most have is a count that the next operation may tip, so that each says its own.
    expect(contract.operations.every((one) => one.hasOwnCredentials)).toBe(true);
    expect(told).toContain('security-missing /paths/~1things~13/get');
  });

  it('are the same in whatever order the alternatives and their schemes stand', () => {
    const { contract } = read([of('key', 'query'), of('login')], [of('login'), of('query', 'key')]);
    expect(contract.operations[0]?.hasOwnCredentials).toBe(false);
  });

  it('may be any or none where schemes are declared and applied nowhere', () => {
    const { contract, told } = read(undefined, undefined);
    expect(contract.operations[0]?.hasOwnCredentials).toBe(true);
    expect(contract.operations[0]?.credentials.at(-1)).toEqual([]);
    expect(contract.operations[0]?.credentials).toContainEqual(['key']);
    expect(contract.operations[0]?.credentials).not.toContainEqual(['digest']);
    expect(told).toContain('security-unapplied /components/securitySchemes');
  });

  it('leave out what is no part of a request, or cannot be sent, and say so', () => {
    const { credentials, told } = read(
      [of('certificate', 'key')],
      undefined,
      [of('certificate')],
      [of('digest')],
      [of('digest'), of('key')],
    );
    expect(credentials).toEqual([[['key']], [], [], [['key']]]);
    expect(told.filter((line) => line.includes('securitySchemes'))).toEqual([
      'security-cookie /components/securitySchemes/session',
      'security-unsupported /components/securitySchemes/digest',
      'security-unsupported /components/securitySchemes/host',
    ]);
  });

  it('leave out alternatives that cannot be right, and say so', () => {
    const { credentials, told } = read([of('key')], [of('login', 'token'), of('nobody'), of('key')]);
    expect(credentials).toEqual([[['key']]]);
    expect(told).toContain('security-conflict /paths/~1things~10/get/security/0');
    expect(told).toContain('security-unknown /paths/~1things~10/get/security/1');
  });

  it('leave out alternatives of two keys in one query parameter or cookie, of which one would be lost', () => {
    for (const name of ['query', 'session']) {
      schemes['second'] = schemes[name] ?? {};
      const { credentials, told } = read([of('key')], [of(name, 'second'), of('key')]);
      expect(credentials).toEqual([[['key']]]);
      expect(told).toContain('security-conflict /paths/~1things~10/get/security/0');
    }
    delete schemes['second'];
  });

  it('are told where a parameter stands in their place', () => {
    const parameters = [
      { name: 'api_key', in: 'query', required: true },
      { name: 'x-key', in: 'header' },
      { name: 'X-Key', in: 'query' },
    ];
    const root: JsonObject = {
      openapi: '3.1.0',
      security: [of('query', 'key')],
      paths: {
        '/a': { get: { parameters, responses: {} } },
        '/b': { get: { parameters, security: [], responses: {} } },
      },
      components: { securitySchemes: schemes },
    };
    const told = contractNotices(readContract(root, deriveNames(root), 'a.yaml'));
    expect(
      told.filter(({ rule }) => rule === 'security-parameter').map(({ pointer, problem }) => [pointer, problem]),
    ).toEqual([
      ['/paths/~1a/get', 'the parameter "api_key" in query is where the credentials of "query" are sent'],
      ['/paths/~1a/get', 'the parameter "x-key" in header is where the credentials of "key" are sent'],
    ]);
  });

  it('know where access tokens are requested for the client itself', () => {
    const { contract } = read([of('oauth')], undefined);
    expect(contract.credentials.schemes[0]).toMatchObject({
      kind: 'bearer',
      tokenEndpoint: { url: 'https://a.example/t', scopes: ['read'] },
    });
  });
});
