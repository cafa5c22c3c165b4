import { download } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, key } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, type ScriptedServer, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const picture = Buffer.from([0xff, 0xd8, 0x00, 0x80]);
const sendPicture: Script = (_, response) => {
  response.writeHead(200, { 'content-type': 'image/jpeg' });
  response.end(picture);
};

/** A provider and a foreign host, both on loopback, told apart by their ports. */
async function twoHosts(own: Script, foreign: Script) {
  const [provider, media] = [await scriptedServer(own), await scriptedServer(foreign)];
  const client = exampleClient(provider.url, { clock: instantClock() });
  return { client, provider, media, hosts: [new URL(media.url).host] };
}

const keysSeen = ({ requests }: ScriptedServer) => requests.map(({ headers }) => headers['x-api-key']);

describe('a download', () => {
  it('gives the bytes as they are, with the key for the own origin', async () => {
    const { client, provider } = await twoHosts(sendPicture, sendPicture);
    const { bytes, response } = await download(client, `${provider.url}/media/1`);
    expect(Buffer.from(bytes)).toEqual(picture);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(keysSeen(provider)).toEqual([key]);
  });

  it('is asked for without compression, of which an end that was cut off would be taken for a whole one', async () => {
    const { client, provider } = await twoHosts((_, response) => {
      response.writeHead(200, { 'content-length': '8' });
      response.write(picture, () => void response.destroy());
    }, sendPicture);
    expect(await failure(download(client, `${provider.url}/media/1`, { retry: false }))).toMatchObject({
      code: 'connection_failed',
    });
    expect(provider.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('asks an allowed host without the key', async () => {
    const { client, media, hosts } = await twoHosts(sendPicture, sendPicture);
    const { bytes } = await download(client, new URL('/media/1?sig=a', media.url), { hosts });
    expect(bytes).toHaveLength(4);
    expect(media.requests.map(({ url }) => url)).toEqual(['/media/1?sig=a']);
    expect(keysSeen(media)).toEqual([undefined]);
  });

  it('sends no key at all where the URL has a token of its own', async () => {
    const { client, provider } = await twoHosts(sendPicture, sendPicture);
    await download(client, `${provider.url}/media/1?token=a`, { anonymous: true });
    expect(keysSeen(provider)).toEqual([undefined]);
  });

  it('asks no other host', async () => {
    const { client, media } = await twoHosts(sendPicture, sendPicture);
    const { host } = new URL(media.url);
    for (const hosts of [undefined, [], ['media.example.com'], [host.slice(1)], [host.replace(/:.*/, '')]]) {
      const error = await failure(download(client, `${media.url}/1`, { hosts }));
      expect(error).toMatchObject({ code: 'request_invalid', provider: 'example', operation: 'download' });
    }
    expect(media.requests).toEqual([]);
  });

  it.each([
    'https://evilexample.com/1',
    'https://example.com.evil.test/1',
    'https://media.example.com:444/1',
    'http://media.example.com/1',
    'https://user:pass@media.example.com/1',
    'file:///etc/passwd',
    'data:text/plain,x',
    '//media.example.com/1',
    'media.example.com/1',
    '',
  ])('refuses %j although its like is allowed', async (url) => {
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return new Response('x');
    };
    const client = exampleClient('https://api.example.com', { fetch });
    const error = await failure(download(client, url, { hosts: ['example.com', 'media.example.com'] }));
    expect(error).toMatchObject({ code: 'request_invalid' });
    expect(sent).toBe(0);
  });

  it.each([
    '*.example.com',
    'https://example.com',
    'example.com/',
    'Example.com',
    '.example.com ',
    'a@example.com',
    '',
    null,
    5,
  ])('takes %j for no exact host', async (host) => {
    const error = await failure(
      download(exampleClient('https://a.test'), 'https://a.test/1', { hosts: [host as string] }),
    );
    expect(error).toMatchObject({ code: 'request_invalid', message: expect.stringContaining('no exact host') });
  });

  it('follows a redirect to an allowed host, where the key stays behind, and to no other', async () => {
    const place = { location: '' };
    const { client, provider, media, hosts } = await twoHosts(
      (_, response) => response.writeHead(302, place).end(),
      sendPicture,
    );
    place.location = `${media.url}/2`;
    expect((await download(client, `${provider.url}/1`, { hosts })).bytes).toHaveLength(4);
    expect([keysSeen(provider), keysSeen(media)]).toEqual([[key], [undefined]]);
    expect(await failure(download(client, `${provider.url}/1`))).toMatchObject({
      code: 'redirect_blocked',
      status: 302,
    });
    expect(media.requests).toHaveLength(1);
  });

  it('fails by status like any call, and repeats what passes', async () => {
    const { client, provider } = await twoHosts((request, response, index) => {
      if (request.url === '/gone') json(response, 404, { error: { message: 'gone' } });
      else if (index === 0) json(response, 503, {});
      else sendPicture(request, response, index);
    }, sendPicture);
    expect((await download(client, `${provider.url}/1`)).bytes).toHaveLength(4);
    expect(await failure(download(client, `${provider.url}/gone`))).toMatchObject({
      code: 'not_found',
      attempts: 1,
      path: 'download',
    });
    expect(provider.requests).toHaveLength(3);
  });

  it('stops at the size cap, and with the signal', async () => {
    const { provider } = await twoHosts((_, response) => response.end(Buffer.alloc(5_000)), sendPicture);
    const client = exampleClient(provider.url, { maxBodyBytes: 4_999 });
    expect(await failure(download(client, `${provider.url}/1`))).toMatchObject({ code: 'too_large' });
    const signal = AbortSignal.abort(new Error('enough'));
    expect(await failure(download(client, `${provider.url}/1`, { signal }))).toMatchObject({ code: 'aborted' });
    expect(provider.requests).toHaveLength(1);
  });

  it('names the host that was asked in its events, and no path', async () => {
    const { media, provider, hosts } = await twoHosts(sendPicture, sendPicture);
    const events: unknown[] = [];
    const client = exampleClient(provider.url, { hooks: { onCallStart: (event) => void events.push(event) } });
    await download(client, `${media.url}/secret-path?sig=1`, { hosts });
    expect(events).toMatchObject([{ baseUrl: media.url, operation: 'download', path: 'download', method: 'GET' }]);
    expect(JSON.stringify(events)).not.toContain('secret-path');
  });
});
