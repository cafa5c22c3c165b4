import { call } from '@wa-clients/core';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, sendThing } from './support/client.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

/** A client in memory that answers with these chunks. */
function answering(chunks: readonly string[], headers: Record<string, string> = {}, maxBodyBytes?: number) {
  const encoder = new TextEncoder();
  const fetch = async () => {
    const body = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
        controller.close();
      },
    });
    return new Response(body, { headers });
  };
  return exampleClient('https://api.example.com', { fetch, ...(maxBodyBytes !== undefined && { maxBodyBytes }) });
}

const typed = (type: string, text = '{"id":1}') => answering([text], { 'content-type': type });
const get = (client: ReturnType<typeof answering>) => call(client, getThing, { id: 1 });

describe('the type of an answer', () => {
  it('is that of the last value where there are several, as for fetch', async () => {
    expect(await failure(get(typed('application/json, text/html')))).toMatchObject({ code: 'not_json' });
    expect(await failure(get(typed('application/json, application/problem+json')))).toMatchObject({ code: 'not_json' });
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json ;charset=utf-8',
    'Application/JSON',
    'application/hal+json',
    'application/vnd.api.v2+json; v=1',
    'application/json\t; charset=utf-8',
    'application/json\t',
    ' application/json',
    'application/json, application/json',
    'application/json,application/json; charset=utf-8',
    'text/html, application/json',
    'application/json; profile="a, text/html"',
    'application/json,',
    'application/vnd.problemreport+json',
    'application/json; profile="https://example.com/problem"',
  ])('is JSON when it is %s', async (type) => {
    expect(await get(typed(type))).toEqual({ id: 1 });
  });

  it('is JSON when it is not told and the body is', async () => {
    expect(await get(answering(['{"id":1}']))).toEqual({ id: 1 });
    expect(await failure(get(answering(['hello'])))).toMatchObject({
      code: 'not_json',
      message: 'example things.get: the response without a content type is not JSON.',
    });
  });

  it('is not JSON where a parser of the app that takes its time refuses it', async () => {
    const fetch = async () => Response.json({ id: 1 });
    const parseJson = async () => Promise.reject(new Error('no'));
    const client = exampleClient('https://api.example.com', { fetch, parseJson });
    expect(await failure(get(client))).toMatchObject({ code: 'not_json' });
  });

  it.each([
    'text/html',
    'text/json',
    'xapplication/json',
    'application/jsonp',
    'application/json-seq',
    'application/problem+json',
    'text/plain; was=application/json',
    'text/plain; was="a,application/json"',
    'application/problem+json\t; charset=utf-8',
    'json',
  ])('is not JSON when it is %s, although the body looks like it', async (type) => {
    expect(await failure(get(typed(type)))).toMatchObject({
      code: 'not_json',
      message: `example things.get: the response of type ${type.split(';')[0]} is not JSON.`,
      status: 200,
      attempts: 1,
    });
  });

  it('leaves open whether a thing was sent, and says that reading one did no harm', async () => {
    const html = typed('text/html', '<p>ok</p>');
    expect(await failure(get(html))).toMatchObject({ ambiguous: false });
    expect(await failure(call(html, sendThing, {}))).toMatchObject({ ambiguous: true });
  });
});

describe('the body of an answer', () => {
  it('may come in any number of chunks, cut within a letter too', async () => {
    const text = JSON.stringify({ id: 1, name: 'Grüße ☃' });
    const body = new ReadableStream({
      start(controller) {
        for (const byte of Buffer.from(text)) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const fetch = async () => new Response(body);
    expect(await get(exampleClient('https://api.example.com', { fetch }))).toEqual(JSON.parse(text));
    expect(await get(answering(['{"id"', ':', '1}']))).toEqual({ id: 1 });
  });

  it('may be as large as maxBodyBytes and not a byte larger, in one chunk and in several', async () => {
    for (const chunks of [['{"id":1}'], ['{"id"', ':1}'], ['', '{"id":1}']]) {
      expect(await get(answering(chunks, {}, 8))).toEqual({ id: 1 });
      expect(await failure(get(answering(chunks, {}, 7)))).toMatchObject({ code: 'too_large', status: 200 });
    }
    expect(await get(answering(['{"id":1}'], { 'content-length': '8' }, 8))).toEqual({ id: 1 });
  });

  it('is there, unless the description has a success without one or the status says so', async () => {
    for (const headers of [{}, { 'content-type': 'application/json' }]) {
      const empty = answering([], headers);
      const error = { code: 'not_json', status: 200, attempts: 1 };
      expect(await failure(get(empty))).toMatchObject({ ...error, ambiguous: false });
      expect(await failure(call(empty, sendThing, {}))).toMatchObject({ ...error, ambiguous: true });
      expect(await call(empty, { ...sendThing, empty: true }, {})).toBeUndefined();
      expect(await call(empty, { ...sendThing, empty: [200] }, {})).toBeUndefined();
      expect(await failure(call(empty, { ...sendThing, empty: [202] }, {}))).toMatchObject({ code: 'not_json' });
    }
    expect(await failure(get(answering(['', ''], { 'content-type': 'application/json' })))).toMatchObject({
      message: 'example things.get: the response of type application/json is empty.',
    });
    expect(await failure(call(answering(['no']), { ...sendThing, empty: true }, {}))).toMatchObject({
      message: 'example things.send: the response without a content type is not JSON.',
    });
  });

  it('is not there for a reader of JSON of one’s own either', async () => {
    const parseJson = vi.fn<(text: string) => unknown>(() => ({}));
    const fetch = async () => new Response('', { headers: { 'content-type': 'application/json' } });
    const client = exampleClient('https://api.example.com', { fetch, parseJson });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'not_json' });
    expect(parseJson).not.toHaveBeenCalled();
  });

  it('may be empty, and its Response is there all the same', async () => {
    const fetch = async () => new Response(null, { status: 204, headers: { 'x-note': 'done' } });
    const { data, headers, response, status } = await call(
      exampleClient('https://api.example.com', { fetch }),
      sendThing,
      {},
    ).withResponse();
    expect(data).toBeUndefined();
    expect([status, headers.get('x-note')]).toEqual([204, 'done']);
    expect([response.status, response.headers]).toEqual([204, headers]);
  });
});

describe('a call', () => {
  it('is a promise in all that a promise can', async () => {
    let settled = 0;
    const count = () => void (settled += 1);
    expect(await get(answering(['{"id":1}'])).finally(count)).toEqual({ id: 1 });
    expect(await failure(get(answering(['no'])).finally(count))).toMatchObject({ code: 'not_json' });
    expect(settled).toBe(2);
    expect(await get(answering(['no'])).catch(() => 'caught')).toBe('caught');
  });
});

describe('a body of another kind of JSON', () => {
  it.each([
    ['application/merge-patch+json', '{"text":"a"}'],
    ['application/vnd.api+json; v=1', '{"text":"a"}'],
    ['Application/JSON', '{"text":"a"}'],
  ])('is sent as %s: %s', async (contentType, wanted) => {
    const sent: Request[] = [];
    const fetch = onRequest(async (request: Request) => {
      sent.push(request);
      return Response.json({});
    });
    const client = exampleClient('https://api.example.com', { fetch });
    await call(client, { ...sendThing, body: 'whole', contentType }, { id: 1, body: { text: 'a' } });
    expect(sent[0]?.headers.get('content-type')).toBe(contentType);
    expect(await sent[0]?.text()).toBe(wanted);
  });
});
