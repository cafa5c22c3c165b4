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

  it.each(['page', 'per_page'])('keeps %s to itself', async (name) => {
    const client = exampleClient('https://api.example.com');
    expect(await failure((async () => list(client, numbered(), { [name]: '2' }))())).toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining(`"${name}"`),
    });
  });
});
