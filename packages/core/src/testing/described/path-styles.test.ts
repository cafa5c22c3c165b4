import { describe, expect, it } from 'vitest';

import { createFake } from '../fake.ts';
import { describedRoutes } from './described-routes.ts';
import type { FakeDescription, FakeParameter } from './fake-description.ts';

/** A fake of things that are got by an id in a style. */
function thingsBy(parameter: Pick<FakeParameter, 'prefix' | 'type'>) {
  const description: FakeDescription = {
    collections: [
      {
        name: 'things',
        path: '/things',
        depth: 0,
        id: 'id',
        idForm: { alphabet: 'number' },
        row: { id: 1, name: 'A' },
        vary: {},
        nullable: [],
      },
    ],
    operations: [
      {
        operation: 'things.get',
        method: 'GET',
        path: '/things/{id}',
        status: 200,
        does: 'get',
        collection: 'things',
        resource: '',
        parameters: [{ name: 'id', in: 'path', ...parameter }],
        sample: {},
      },
    ],
    errors: [],
  };
  const { routes } = describedRoutes({
    description,
    refuse: ({ status }) => ({ status }),
    page: () => ({ status: 200 }),
  });
  const fake = createFake({ baseUrl: 'https://api.example.com', routes, failure: (status) => ({ status }) });
  return async (segment: string) => (await fake.fetch(`https://api.example.com/things/${segment}`)).status;
}

describe('an id in a path', () => {
  it.each([
    ['label', '.', '.2'],
    ['matrix', ';id=', ';id=2'],
    ['matrix, encoded', ';id=', '%3Bid%3D2'],
  ])('is read as the style has it: %s', async (_, prefix, segment) => {
    const get = thingsBy({ prefix, type: 'integer' });
    expect(await get(segment)).toBe(200);
    expect(await get(segment.replace(/2$/, '99'))).toBe(404);
    expect(await get(segment.replace(/2$/, 'a'))).toBe(400);
  });
});
