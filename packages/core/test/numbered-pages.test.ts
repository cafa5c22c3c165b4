import { type DriftEvent, list, numberedPages } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { all, failure, range, type Thing } from './support/things.ts';

describe('numbered pages', () => {
  const numbered = (pages: Thing[][]): Script => {
    return (request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
      json(response, 200, { data: pages[page - 1] ?? [] });
    };
  };

  it('end at an empty page, not at a short one', async () => {
    const server = await scriptedServer(numbered([range(0, 50), range(50, 51), range(51, 60)]));
    expect(await all(list(exampleClient(server.url), listThings('numbered')))).toEqual(range(0, 60));
    expect(server.requests).toHaveLength(4);
  });

  it('give an empty first page when there are no rows, as the other lists do', async () => {
    const server = await scriptedServer(numbered([]));
    const client = exampleClient(server.url);
    expect(await list(client, listThings('numbered'))).toMatchObject({ items: [], hasMore: false });
    expect((await list(client, listThings('numbered')).withResponse()).response.status).toBe(200);
    expect(await all(list(client, listThings('numbered')).pages())).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  it('drop the rows of the page before and report it, across a resume too', async () => {
    const drifts: DriftEvent[] = [];
    const server = await scriptedServer(numbered([range(0, 10), range(8, 18), range(17, 20)]));
    const client = exampleClient(server.url, { hooks: { onDrift: (event) => void drifts.push(event) } });
    expect(await all(list(client, listThings('numbered')))).toEqual(range(0, 20));
    expect(drifts.map(({ kind, page, count }) => [kind, page, count])).toEqual([
      ['overlap', 2, 2],
      ['overlap', 3, 1],
    ]);
    const { checkpoint } = await list(client, listThings('numbered'));
    expect(await all(list(client, listThings('numbered'), {}, { resume: checkpoint }))).toEqual(range(10, 20));
    const other = failure(all(list(client, listThings('numbered'), {}, { resume: checkpoint, pageSize: 5 })));
    expect(await other).toMatchObject({ code: 'checkpoint_invalid' });
  });

  it('stop before the page that the provider would refuse', async () => {
    const server = await scriptedServer(numbered(Array.from({ length: 60 }, (_, page) => range(page, page + 1))));
    const error = await failure(all(list(exampleClient(server.url), listThings('numbered'))));
    expect(error).toMatchObject({ code: 'page_limit', checkpoint: expect.any(String) });
    expect(server.requests).toHaveLength(50);
  });

  it('end where a flag says so, and not at an empty page', async () => {
    const flagged = numberedPages({ page: 'page', size: 'per_page', maximum: 10, id: 'id', hasMore: 'meta.has_next' });
    const pages = [
      { data: range(0, 10), meta: { has_next: true } },
      { data: [], meta: { has_next: true } },
      { data: range(10, 20), meta: { has_next: true } },
      { data: range(20, 23), meta: { has_next: false } },
    ];
    const server = await scriptedServer((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
      json(response, 200, pages[page - 1] ?? { data: [] });
    });
    const things = { ...listThings('numbered'), pagination: flagged };
    expect(await all(list(exampleClient(server.url), things))).toEqual(range(0, 23));
    expect(server.requests).toHaveLength(4);
  });

  it.each([{}, { has_next: null }, { has_next: 'false' }, { has_next: 0 }, undefined])(
    'do not end where the flag is missing or no boolean: %j',
    async (meta) => {
      const flagged = numberedPages({
        page: 'page',
        size: 'per_page',
        maximum: 10,
        id: 'id',
        hasMore: 'meta.has_next',
      });
      const server = await scriptedServer((_, response) => json(response, 200, { data: [], meta }));
      const walk = list(exampleClient(server.url), { ...listThings('numbered'), pagination: flagged });
      expect(await failure(all(walk))).toMatchObject({
        code: 'wrong_shape',
        message: 'example things.list: "meta.has_next" is missing or not a boolean.',
      });
    },
  );

  it('cannot be read backward', async () => {
    const walk = list(exampleClient('https://example.com'), listThings('numbered'), {}, { direction: 'backward' });
    expect(await failure(all(walk))).toMatchObject({ code: 'request_invalid' });
  });
});
