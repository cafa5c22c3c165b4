import { list, numberedPages } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { all, failure, range, type Thing } from './support/things.ts';

describe('a numbered list without a count', () => {
  const numbered = () => ({
    ...listThings('numbered'),
    pagination: numberedPages({ page: 'page', size: 'per_page', maximum: 50, id: 'id' }),
  });

  it('ends with the empty page, which is not handed out', async () => {
    const rows = [range(0, 50), range(50, 70), []];
    const fetch = async () => Response.json({ data: rows.shift() });
    const pages = await all(
      list<Thing, unknown>(exampleClient('https://api.example.com', { fetch }), numbered(), {}).pages(),
    );
    expect(pages.map(({ items }) => items.length)).toEqual([50, 20]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['an empty text', '{"id":""}', '{"id":"","n":2}'],
    ['a number that JSON has rounded', '{"id":12345678901234567890}', '{"id":12345678901234567891}'],
    ['a number that JSON has no room for', '{"id":1e999}', '{"id":2e999}'],
  ])('keeps rows whose id is %s: it is that of others too', async (_, first, second) => {
    const pages = [`{"data":[${first}]}`, `{"data":[${second}]}`, '{"data":[]}'];
    const fetch = async () => new Response(pages.shift(), { headers: { 'content-type': 'application/json' } });
    const rows = await all(list(exampleClient('https://api.example.com', { fetch }), numbered(), {}));
    expect(rows).toEqual([JSON.parse(first), JSON.parse(second)]);
  });

  it('drops a row whose id is a bigint of a reader of JSON of one’s own', async () => {
    const rows = [[{ id: 5n }], [{ id: 5n }, { id: 6n }], []];
    const parseJson = () => ({ data: rows.shift() });
    const client = exampleClient('https://api.example.com', { parseJson, fetch: async () => Response.json({}) });
    expect(await all(list(client, numbered(), {}))).toEqual([{ id: 5n }, { id: 6n }]);
  });

  it.each(['page', 'per_page'])('keeps %s to itself', async (name) => {
    const client = exampleClient('https://api.example.com');
    expect(await failure((async () => list(client, numbered(), { [name]: '2' }))())).toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining(`"${name}"`),
    });
  });
});
