import { raw } from '../src/raw.ts';
import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKapso } from '../src/index.ts';

const id = '550e8400-e29b-41d4-a716-446655440000';

describe('what a function answers in passthrough mode', () => {
  const invoke = { function_id: id, body: { order: '17' } };
  const answered = (answer: Response) => createKapso({ apiKey: 'test-key', fetch: async () => answer });

  it.each<[string, Response, unknown]>([
    ['JSON with any good status', Response.json(['a', 1], { status: 203 }), ['a', 1]],
    ['a bare number', new Response('7', { headers: { 'content-type': 'application/json' } }), 7],
    ['nothing', new Response(null, { status: 204 }), undefined],
    ['a page', new Response('<p>Paid</p>', { status: 202, headers: { 'content-type': 'text/html' } }), '<p>Paid</p>'],
    ['text that could be JSON', new Response('17', { headers: { 'content-type': 'text/plain' } }), '17'],
    ['no text', new Response('', { headers: { 'content-type': 'text/plain' } }), ''],
  ])('is given as it came: %s', async (_, answer, expected) => {
    expect(await answered(answer).functions.invoke(invoke)).toEqual(expected);
  });

  it('is refused where it calls itself JSON and is none, and said to have happened perhaps', async () => {
    const kapso = answered(new Response('<p>Paid</p>', { headers: { 'content-type': 'application/json' } }));
    await expect(kapso.functions.invoke(invoke)).rejects.toMatchObject({ code: 'not_json', ambiguous: true });
  });

  it('is not held against the schema of JSON where it is text', async () => {
    const page = new Response('<p>Paid</p>', { headers: { 'content-type': 'text/html' } });
    const validate = validator({ responses: 'strict' });
    const kapso = createKapso({ apiKey: 'test-key', fetch: async () => page, validate });
    expect(await kapso.functions.invoke(invoke)).toBe('<p>Paid</p>');
  });

  it('is read as bytes by raw', async () => {
    const image = Uint8Array.of(137, 80, 78, 71, 255);
    const client = answered(new Response(image, { headers: { 'content-type': 'image/png' } }));
    const sent = { params: { path: { function_id: id } }, body: { order: '17' } } as const;
    const { data } = await raw(client).POST('/functions/{function_id}/invoke', { ...sent, parseAs: 'arrayBuffer' });
    expect(new Uint8Array(data ?? new ArrayBuffer())).toEqual(image);
  });
});
