import { call, type ClientOptions, createClient, type ServerOptions, withServer } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { definition, getThing, key } from './support/client.ts';
import { refusal } from './support/refusal.ts';

const template = {
  url: 'https://{region}.example.com:{port}/{base}',
  variables: {
    region: { default: 'eu', values: ['eu', 'us'] },
    port: { default: '8443' },
    base: { default: 'v2/rest' },
  },
};

/** Where a client calls that is given these options. */
async function called(options: object): Promise<string[]> {
  const sent: string[] = [];
  const fetch = async (url: string) => {
    sent.push(url);
    return Response.json({});
  };
  const given: ClientOptions & ServerOptions = { apiKey: key, fetch, ...options };
  const [placed, others] = withServer(definition, template, given);
  await call(createClient(placed, others), getThing, { id: 1 });
  return sent;
}

describe('a server with variables', () => {
  it.each([
    [{}, 'https://eu.example.com:8443/v2/rest/things/1'],
    [{ server: {} }, 'https://eu.example.com:8443/v2/rest/things/1'],
    [{ server: { region: 'us', port: undefined } }, 'https://us.example.com:8443/v2/rest/things/1'],
    [{ server: { port: '9000', base: 'v3' } }, 'https://eu.example.com:9000/v3/things/1'],
    [{ baseUrl: 'https://other.example.com' }, 'https://other.example.com/things/1'],
  ])('is called with what the app chooses, and else with defaults: %j', async (options, url) => {
    expect(await called(options)).toEqual([url]);
  });

  it.each([
    [{ server: { region: 'ap' } }, 'server.region must be eu or us'],
    [{ server: { regio: 'eu' } }, 'unknown option "regio"; use region'],
    [{ server: 'eu' }, 'expected an object with region or port or base, not String'],
    [{ server: { port: 80 } }, 'server.port must be a string of letters, digits and . _ ~ -'],
    [{ server: { base: '..' } }, 'server.base must be a string of letters, digits and . _ ~ -'],
    [{ server: { base: '../admin' } }, 'server.base must be a string of letters, digits and . _ ~ -'],
    [{ server: { port: '1@evil.example#' } }, 'server.port must be a string of letters, digits and . _ ~ -'],
    [{ server: {}, baseUrl: 'https://other.example.com' }, 'give server or baseUrl, not both'],
  ])('refuses what leads elsewhere: %j', async (options, text) => {
    expect(await refusal(() => called(options))).toEqual({
      code: 'config_invalid',
      provider: 'example',
      message: `example: ${text}.`,
    });
  });
});
