import { call, callText } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { failure } from './support/things.ts';

/** A client that gets these bytes, of a type. */
const answering = (bytes: Uint8Array<ArrayBuffer>, type: string, status = 200) =>
  exampleClient('https://api.example.com', {
    retry: false,
    fetch: async () => new Response(bytes, { status, headers: { 'content-type': type } }),
  });

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

describe('a body that is not in UTF-8', () => {
  it.each(['charset=iso-8859-1', 'Charset="ISO-8859-1"', 'x=1; charset=windows-1252'])(
    'is read in the charset that it names: %s',
    async (charset) => {
      const client = answering(latin1('{"id":"José"}'), `application/json; ${charset}`);
      expect(await call(client, getThing, { id: 1 })).toEqual({ id: 'José' });
      const plain = answering(latin1('José'), `text/plain; ${charset}`);
      expect(await callText(plain, getThing, { id: 1 })).toBe('José');
      const failing = answering(latin1('{"error":{"message":"José"}}'), `application/json; ${charset}`, 400);
      expect(await failure(call(failing, getThing, { id: 1 }))).toMatchObject({
        message: 'example things.get: 400 José.',
      });
    },
  );

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json; charset=nobodys'])(
    'has U+FFFD in the place of what it cannot be where none is named, or one that nobody knows: %s',
    async (type) => {
      const client = answering(latin1('{"id":"José"}'), type);
      expect(await call(client, getThing, { id: 1 })).toEqual({ id: 'Jos\ufffd' });
    },
  );

  it('is read through raw in the charset that it names', async () => {
    const get = async (client: ReturnType<typeof exampleClient>, parseAs: 'json' | 'text' | 'arrayBuffer') => {
      const raw = rawClient<{}>(client) as unknown as {
        GET(path: string, init: object): Promise<{ data: unknown; error: unknown }>;
      };
      return raw.GET('/things', { parseAs });
    };
    const type = 'application/json; charset=iso-8859-1';
    const client = answering(latin1('{"id":"José"}'), type);
    expect((await get(client, 'json')).data).toEqual({ id: 'José' });
    expect((await get(client, 'text')).data).toBe('{"id":"José"}');
    expect((await get(client, 'arrayBuffer')).data).toEqual(latin1('{"id":"José"}').buffer);
    expect((await get(answering(latin1('{"id":"José"}'), type, 400), 'json')).error).toEqual({ id: 'José' });
    expect((await get(answering(utf8('{"id":"José"}'), type), 'json')).data).toEqual({ id: 'José' });
  });

  it('is not what JSON in UTF-8 is, whatever charset is named', async () => {
    for (const id of ['José', 'José \ufffd']) {
      const client = answering(utf8(JSON.stringify({ id })), 'application/json; charset=iso-8859-1');
      // oxlint-disable-next-line no-await-in-loop -- one body after the other
      expect(await call(client, getThing, { id: 1 })).toEqual({ id });
    }
  });
});
