import {
  atServer,
  atService,
  type BaseUrlsOption,
  call,
  type Client,
  type ClientOptions,
  createClient,
  type ServersOption,
  type Service,
  withBaseUrls,
  withServers,
} from '@wa-clients/core';
import { rawAt, rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { definition, getThing, key } from './support/client.ts';
import { failure } from './support/things.ts';

const own = { ...definition, baseUrl: 'https://api.example.com/platform/v1' };
const service: Service = {
  name: 'messaging',
  baseUrl: 'https://api.example.com/messaging/v2',
  readError: (body) => ({ message: (body as { reason: string }).reason, code: 'OTHER' }),
};
const elsewhere: Service = { ...service, name: 'files', baseUrl: 'https://files.example.net/v1' };

function open(options: object = {}, respond = () => Response.json({ id: 1 })) {
  const sent: string[] = [];
  const fetch = async (url: string, { headers }: { readonly headers: Record<string, string> }) => {
    sent.push(`${url} ${headers['X-API-Key'] ?? 'without a key'}`);
    return respond();
  };
  const given: ClientOptions & BaseUrlsOption = { apiKey: key, fetch, ...options };
  return { client: createClient(...withBaseUrls(own, ['messaging', 'files'], given)), sent };
}
const get = (client: Client, at = service) => call(atService(client, at), getThing, { id: 1 });

describe('an operation of another API of the provider', () => {
  it('is called at its own address with the key of the client', async () => {
    const { client, sent } = open();
    await get(client);
    await get(client, elsewhere);
    await call(client, getThing, { id: 1 });
    expect(sent).toEqual([
      `${service.baseUrl}/things/1 ${key}`,
      `${elsewhere.baseUrl}/things/1 ${key}`,
      `${own.baseUrl}/things/1 ${key}`,
    ]);
  });

  it('has errors that are read as the service has them, and throttling codes of its own', async () => {
    const { client } = open({ retry: false }, () =>
      Response.json({ reason: 'No.', error: { code: 130429 } }, { status: 400 }),
    );
    expect(await failure(get(client))).toMatchObject({
      code: 'bad_request',
      message: expect.stringContaining('No.') as unknown,
    });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'rate_limited' });
  });

  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/messaging/v2'],
    ['http://127.0.0.1:4010/platform/v1', 'http://127.0.0.1:4010/messaging/v2'],
    ['https://proxy.example.org/example/platform/v1/', 'https://proxy.example.org/example/messaging/v2'],
    ['https://api.example.com/platform/v2', service.baseUrl],
  ])('goes where the app has its calls go: %s', async (baseUrl, expected) => {
    const { client, sent } = open({ baseUrl });
    await get(client);
    expect(sent).toEqual([`${expected}/things/1 ${key}`]);
  });

  it('fails where that is not known, and is called at the service never', async () => {
    const { client, sent } = open({ baseUrl: 'https://proxy.example.org' });
    expect(String(await failure(get(client)))).toContain('give baseUrls["messaging"] as well');
    const mixed = open({ baseUrl: 'http://127.0.0.1:4010/v1' });
    expect(await failure(get(mixed.client, elsewhere))).toMatchObject({ code: 'config_invalid' });
    expect([...sent, ...mixed.sent]).toEqual([]);
  });

  it('goes where baseUrls says, and so do its own servers', async () => {
    const { client, sent } = open({ baseUrls: { messaging: 'https://proxy.example.org/m/messaging/v2' } });
    await get(client);
    const server = 'https://api.example.com/messaging';
    await call(atServer(atService(client, service), server), { ...getThing, credentials: [] }, { id: 2 });
    expect(sent).toEqual([
      `https://proxy.example.org/m/messaging/v2/things/1 ${key}`,
      'https://proxy.example.org/m/messaging/things/2 without a key',
    ]);
  });

  it('is seen by middleware of the client, and by that of its own raw client', async () => {
    const { client, sent } = open();
    const seen: string[] = [];
    rawClient(client).use({ onRequest: ({ request }) => void seen.push(`client ${request.url}`) });
    await get(client);
    rawAt(client, service).use({ onRequest: ({ request }) => void seen.push(`service ${request.url}`) });
    await get(client);
    await call(client, getThing, { id: 1 });
    const at = `${service.baseUrl}/things/1`;
    expect(seen).toEqual([`client ${at}`, `service ${at}`, `client ${own.baseUrl}/things/1`]);
    expect(sent).toHaveLength(3);
  });

  it('ends with the client', async () => {
    const { client } = open();
    await client.close();
    expect(await failure(get(client))).toMatchObject({ code: 'aborted' });
  });
});

describe('the option baseUrls', () => {
  it.each([undefined, null])('takes %j for an address that is not given', (messaging) => {
    expect(() => open({ baseUrls: { messaging } as unknown as Record<string, string> })).not.toThrow();
  });

  it.each([
    [{ messagin: 'https://a.example' }, 'unknown option "messagin"; use messaging'],
    [{ messaging: 'http://a.example' }, 'baseUrls.messaging: baseUrl must be an absolute https URL'],
  ])('is refused where it cannot work: %j', (baseUrls, message) => {
    expect(() => open({ baseUrls })).toThrow(message);
  });
});

describe('the option servers', () => {
  const templates = {
    messaging: {
      url: 'https://{region}.example.com/messaging/{version}',
      variables: { version: { default: 'v2' }, region: { default: 'eu', values: ['eu', 'us'] } },
    },
  };
  const regional: Service = { ...service, baseUrl: 'https://eu.example.com/messaging/v2' };
  const upload = 'https://eu.files.example.com/upload';
  const places = {
    ...templates,
    [upload]: {
      url: 'https://{region}.files.example.com/{folder}',
      variables: { region: { default: 'eu' }, folder: { default: 'upload' } },
      keyOrigins: ['https://eu.files.example.com', 'https://us.files.example.com'],
    },
    'messaging/files': { url: '/{folder}', variables: { folder: { default: 'files' } } },
  };
  const made = (options: object) => {
    const sent: string[] = [];
    const fetch = async (url: string, { headers }: { readonly headers: Record<string, string> }) => {
      sent.push(`${url.replace('/things/1', '')} ${headers['X-API-Key'] ? 'with' : 'without'} the key`);
      return Response.json({ id: 1 });
    };
    const given: ClientOptions & ServersOption & BaseUrlsOption = { apiKey: key, fetch, ...options };
    const [placed, others] = withServers(own, places, given);
    return { client: createClient(...withBaseUrls(placed, Object.keys(places), others)), sent };
  };
  const sentBy = async (options: object) => {
    const { client, sent } = made(options);
    await call(atService(client, regional), getThing, { id: 1 });
    await call(atServer(atService(client, regional), '/files'), getThing, { id: 1 });
    await call(atServer(client, upload, true), getThing, { id: 1 });
    return sent;
  };

  it('chooses parts of the addresses of another API and of single operations', async () => {
    expect(await sentBy({})).toEqual([
      'https://eu.example.com/messaging/v2 with the key',
      'https://eu.example.com/files with the key',
      'https://eu.files.example.com/upload with the key',
    ]);
    const servers = {
      messaging: { version: 'v3', region: 'us' },
      'messaging/files': { folder: 'media' },
      [upload]: { region: 'us', folder: 'put' },
    };
    expect(await sentBy({ servers })).toEqual([
      'https://us.example.com/messaging/v3 with the key',
      'https://us.example.com/media with the key',
      'https://us.files.example.com/put with the key',
    ]);
  });

  it('sends the key to no origin that is not named', async () => {
    const [, , sent] = await sentBy({ servers: { [upload]: { region: 'mars' } } });
    expect(sent).toBe('https://mars.files.example.com/upload without the key');
  });

  it('leads no call away from a fake or a proxy that the app has its calls go to', async () => {
    const servers = {
      messaging: { version: 'v3' },
      'messaging/files': { folder: 'media' },
      [upload]: { folder: 'put' },
    };
    expect(await sentBy({ baseUrl: 'http://127.0.0.1:4010', servers })).toEqual([
      'http://127.0.0.1:4010/messaging/v3 with the key',
      'http://127.0.0.1:4010/media with the key',
      'http://127.0.0.1:4010 with the key',
    ]);
  });

  it('leaves the address to baseUrls where that says it', async () => {
    const baseUrls = {
      messaging: 'https://proxy.example.org/messaging/v2',
      [upload]: 'https://proxy.example.org/files',
    };
    expect(await sentBy({ baseUrls, servers: { 'messaging/files': { folder: 'media' } } })).toEqual([
      'https://proxy.example.org/messaging/v2 with the key',
      'https://proxy.example.org/media with the key',
      'https://proxy.example.org/files with the key',
    ]);
  });

  it.each([
    [{ servers: { other: {} } }, 'unknown option "other"'],
    [{ servers: { messaging: { versoin: 'v3' } } }, 'unknown option "versoin"; use version'],
    [{ servers: { messaging: { version: 'v3/../..' } } }, 'servers.messaging.version must be a string'],
    [{ servers: { messaging: { region: 'mars' } } }, 'servers.messaging.region must be eu or us'],
    [{ servers: { messaging: {} }, baseUrls: { messaging: 'https://a.example' } }, 'not both'],
  ])('is refused where it cannot work: %j', (options, message) => {
    expect(() => made(options)).toThrow(message);
  });
});
