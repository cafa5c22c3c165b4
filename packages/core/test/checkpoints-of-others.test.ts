import { createClient, list, PaginationError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { definition, key, listThings } from './support/client.ts';
import { address } from './support/refusal.ts';
import { failure } from './support/things.ts';

/** A provider in memory whose list has two pages, with what it was asked. */
function provider(name: string) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    const isFirst = !new URL(url).searchParams.has('after');
    return Response.json({ data: [{ id: asked.length }], paging: { next: isFirst ? 'b' : null, previous: null } });
  };
  const client = createClient({ ...definition, provider: name }, { apiKey: key, baseUrl: address, fetch });
  return { asked, open: (resume?: string) => list(client, listThings('cursor-after'), {}, { resume }) };
}

describe('a checkpoint of another provider, whose list has the same name', () => {
  it('is refused at each of its places, the end included', async () => {
    const pages: string[] = [];
    for await (const { checkpoint } of provider('first').open().pages()) pages.push(checkpoint);
    expect(pages).toHaveLength(2);
    for (const checkpoint of pages) {
      const other = provider('second');
      // oxlint-disable-next-line no-await-in-loop -- one place after the other
      const error = await failure(other.open(checkpoint).collect({ maxItems: 9 }));
      expect(error).toBeInstanceOf(PaginationError);
      expect(error).toMatchObject({
        code: 'checkpoint_invalid',
        message: 'second things.list: the checkpoint is of another provider, operation or filters.',
      });
      expect(other.asked).toEqual([]);
    }
  });
});
