import { call, download } from '@wa-clients/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { refusal } from './support/refusal.ts';

afterEach(() => vi.unstubAllGlobals());

/** The address that a call asks. */
async function asked(baseUrl: string, options: { allowHttp?: boolean } = {}): Promise<string | undefined> {
  const fetch = vi.fn<(url: string) => Promise<Response>>(async () => Response.json({}));
  await call(exampleClient(baseUrl, { fetch, ...options }), getThing, { id: 1 });
  return fetch.mock.calls[0]?.[0];
}

describe('a base URL', () => {
  it('may be http on any host where the app allows it, and there alone', async () => {
    expect(await asked('http://gateway:3000/', { allowHttp: true })).toBe('http://gateway:3000/things/1');
    expect(await refusal(() => exampleClient('http://gateway:3000', { allowHttp: false }))).toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('allowHttp') as unknown,
    });
    expect(await refusal(() => exampleClient('ftp://gateway', { allowHttp: true }))).toMatchObject({
      code: 'config_invalid',
    });
  });

  it('lets downloads use http, too, and still asks for the host by name', async () => {
    const fetch = async () => new Response('file');
    const client = exampleClient('http://gateway:3000', { allowHttp: true, fetch });
    const { bytes } = await download(client, 'http://minio:9000/1', { hosts: ['minio:9000'] });
    expect(new TextDecoder().decode(bytes)).toBe('file');
    expect(await refusal(() => download(client, 'http://other/1'))).toMatchObject({ code: 'request_invalid' });
  });

  it('may be relative to the page', async () => {
    vi.stubGlobal('location', { origin: 'https://app.example.com', href: 'https://app.example.com/a/b' });
    expect(await asked('/api/shop/')).toBe('https://app.example.com/api/shop/things/1');
    expect(await asked('/')).toBe('https://app.example.com/things/1');
    vi.stubGlobal('location', { origin: 'http://app.internal:8080' });
    expect(await asked('/api')).toBe('http://app.internal:8080/api/things/1');
    expect(await asked('http://app.internal:8080/api')).toBe('http://app.internal:8080/api/things/1');
    expect(await refusal(() => exampleClient('http://other.internal'))).toMatchObject({ code: 'config_invalid' });
  });

  it.each(['//evil.example.com', '/\\evil.example.com', 'api.example.com', 'api', './api'])(
    'such as %j is not taken for one on the page',
    async (baseUrl) => {
      vi.stubGlobal('location', { origin: 'https://app.example.com' });
      expect(await refusal(() => exampleClient(baseUrl))).toMatchObject({ code: 'config_invalid' });
    },
  );

  it('is not made of a page without an origin', async () => {
    vi.stubGlobal('location', { origin: 'null' });
    expect(await refusal(() => exampleClient('/api'))).toMatchObject({ code: 'config_invalid' });
  });
});
