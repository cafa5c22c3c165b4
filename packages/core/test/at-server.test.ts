import { atServer, call, type Client, createClient, isWaError, list, locate } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { definition, getThing, key, listThings } from './support/client.ts';
import { failure } from './support/things.ts';

const usual = 'https://api.example.com/v1';
const server = 'https://files.example.com/upload';

/** A client of a provider whose own address is `described`, and where it called with which key. */
function open(options: object, described: string | null = usual, respond = () => Response.json({ id: 1 })) {
  const sent: string[] = [];
  const fetch = async (url: string, { headers }: { readonly headers: Record<string, string> }) => {
    sent.push(`${url} ${headers['X-API-Key'] ?? 'without a key'}`);
    return respond();
  };
  const own = described === null ? definition : { ...definition, baseUrl: described };
  const client = createClient(own, { apiKey: key, fetch, ...options });
  return { client, sent };
}

/** What a generated function of an operation with a server of its own does, whose origin the overlay names. */
const getFile = (client: Client) => call(atServer(client, server, true), getThing, { id: 1 });

describe('an operation with a server of its own', () => {
  it('is called there, with the credentials that the description has for it where the overlay names its origin', async () => {
    const { client, sent } = open({});
    await getFile(client);
    await call(client, getThing, { id: 1 });
    expect(sent).toEqual([`${server}/things/1 ${key}`, `${usual}/things/1 ${key}`]);
  });

  it('is called at a path of the same origin where its server is one', async () => {
    const { client, sent } = open({ baseUrl: 'https://api.example.com/v1' });
    await call(atServer(client, '/upload/'), getThing, { id: 1 });
    expect(sent).toEqual([`https://api.example.com/upload/things/1 ${key}`]);
  });

  it('takes no credentials to an origin that the overlay does not name, nor headers of the client', async () => {
    const { client, sent } = open({ headers: { 'X-API-Key-Copy': key } });
    await call(atServer(client, server), getThing, { id: 1 });
    await call(atServer(client, 'https://api.example.com/upload'), getThing, { id: 1 });
    expect(sent).toEqual([`${server}/things/1 without a key`, `https://api.example.com/upload/things/1 ${key}`]);
  });

  it('takes none there where the description says so', async () => {
    const { client, sent } = open({});
    await call(atServer(client, server), { ...getThing, credentials: [] }, { id: 1 });
    expect(sent).toEqual([`${server}/things/1 without a key`]);
  });

  it.each([
    ['the address of the description is given', usual, usual, server],
    ['the description has no address of its own', null, 'https://deployed.example.com', server],
    ['the app calls a fake on this machine', usual, 'http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['there is no usual address, and a fake', null, 'http://localhost:4010', 'http://localhost:4010'],
  ])('where %s', async (_, described, baseUrl, expected) => {
    const { client, sent } = open({ baseUrl }, described);
    await getFile(client);
    expect(sent).toEqual([`${expected}/things/1 ${key}`]);
  });

  it.each(['https://proxy.example.com/v1', 'https://eu.example.com/v1', 'https://proxy.example.com'])(
    'is not called at the service itself where the app goes to %s, nor at a guess',
    async (baseUrl) => {
      const { client, sent } = open({ baseUrl });
      const error = await failure(getFile(client));
      expect(error).toMatchObject({ code: 'config_invalid' });
      expect(String(error)).toContain('give baseUrls["https://files.example.com/upload"] as well');
      expect(sent).toEqual([]);
    },
  );

  it.each([
    ['https://proxy.example.com/example/v1', 'https://proxy.example.com/example/upload'],
    ['https://eu.example.com/v1/', 'https://eu.example.com/upload'],
    ['http://127.0.0.1:4010/v1', 'http://127.0.0.1:4010/upload'],
  ])('keeps its path below %s, where the described one ends that', async (baseUrl, expected) => {
    const { client, sent } = open({ baseUrl });
    await call(atServer(client, 'https://api.example.com/upload'), getThing, { id: 1 });
    await call(atServer(client, '/upload'), getThing, { id: 2 });
    expect(sent).toEqual([`${expected}/things/1 ${key}`, `${expected}/things/2 ${key}`]);
  });

  it('may be a list, a redirect and part of a walk', async () => {
    const { client, sent } = open({}, usual, () => Response.json({ data: [], paging: { next: null } }));
    await list(atServer(client, server, true), listThings('cursor-after'));
    expect(sent).toEqual([`${server}/things?limit=100 ${key}`]);
    const redirecting = () => new Response(null, { status: 302, headers: { location: '../file' } }) as never;
    const other = open({}, usual, redirecting);
    expect(await locate(atServer(other.client, server), getThing, { id: 1 })).toEqual({
      location: 'https://files.example.com/upload/file',
    });
  });

  it('is told by its own address in the events, and passes middleware', async () => {
    const told: string[] = [];
    const { client, sent } = open({
      hooks: { onCallStart: ({ baseUrl }: { baseUrl: string }) => void told.push(baseUrl) },
    });
    rawClient<{}>(client).use({ onRequest: ({ request }) => void told.push(request.url) });
    await getFile(client);
    expect(told).toEqual([`${server}/things/1`, server]);
    expect(sent).toEqual([`${server}/things/1 ${key}`]);
  });

  it('is followed to no other origin, not even the usual one', async () => {
    const respond = () => new Response(null, { status: 302, headers: { location: `${usual}/things` } }) as never;
    const { client, sent } = open({}, usual, respond);
    expect(await failure(getFile(client))).toMatchObject({ code: 'redirect_blocked' });
    expect(sent).toHaveLength(1);
  });

  it('ends with the client', async () => {
    const { client } = open({});
    await client.close();
    const error = await failure(getFile(client));
    expect(isWaError(error, 'aborted')).toBe(true);
  });
});
