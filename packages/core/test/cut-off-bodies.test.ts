import { call, callText, download, downloadStream } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { address } from './support/refusal.ts';
import { failure } from './support/things.ts';

/** A client whose own fetch looks at no length. */
const answering = (body: BodyInit | null, headers: Record<string, string>, more: PropertyDescriptorMap = {}) =>
  exampleClient(address, {
    retry: false,
    fetch: async () => Object.defineProperties(new Response(body, { headers }), more),
  });
const isCut = {
  code: 'connection_failed',
  sent: 'maybe',
  retryable: true,
  message: expect.stringContaining('the response was cut off') as string,
};
const file = `${address}/file`;

describe('a body that is shorter than its headers declare', () => {
  it.each([
    ['with a stream', {}],
    ['without one', { body: { value: undefined } }],
  ])('is no success, from a fetch that lets it pass, %s', async (_, more) => {
    const open = () => answering('abc', { 'content-length': '6' }, more);
    expect(await failure(download(open(), file))).toMatchObject(isCut);
    expect(await failure(callText(open(), getThing, { id: 1 }))).toMatchObject(isCut);
    expect(await failure(call(open(), getThing, { id: 1 }))).toMatchObject(isCut);
    const stream = downloadStream(open(), file).then(async (found) => new Response(found.stream).text());
    expect(await failure(stream)).toMatchObject(isCut);
    expect(await failure(download(answering(null, { 'content-length': '6' }), file))).toMatchObject(isCut);
  });

  it.each([
    ['it was compressed', { 'content-encoding': 'gzip' }, {}],
    ['a browser may hide that it was', {}, { type: { value: 'cors' } }],
    ['the length is none', { 'content-length': '6, 6' }, {}],
  ])('is whole where %s', async (_, headers, more) => {
    const client = answering('abc', { 'content-length': '6', ...headers }, more);
    expect(new TextDecoder().decode((await download(client, file)).bytes)).toBe('abc');
    const { stream } = await downloadStream(client, file);
    expect(await new Response(stream).text()).toBe('abc');
  });

  it('is counted where the encoding is none, in letters of any case', async () => {
    const client = answering('abc', { 'content-length': '6', 'content-encoding': 'Identity' });
    expect(await failure(download(client, file))).toMatchObject(isCut);
  });

  it('is whole as the response to HEAD', async () => {
    const client = answering(null, { 'content-length': '6' });
    const { response } = await callText(client, { ...getThing, method: 'HEAD' }, { id: 1 }).withResponse();
    expect(response.headers.get('content-length')).toBe('6');
  });
});
