import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKapso } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

function open(requests: 'strict' | 'warn' | 'off') {
  const fake = fakeKapso({ contacts: 3 });
  const drifts: unknown[] = [];
  const hooks = { onSchemaDrift: (event: object) => void drifts.push(event) };
  const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch, validate: validator({ requests }), hooks });
  return { fake, drifts, kapso };
}
const errorOf = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => undefined,
    (reason: unknown) => reason,
  );
const misspelt = { phone_nubmer: '1' } as object;

describe('a filter that does not exist', () => {
  it('is refused where requests are checked strictly, told with those that do exist, and not sent', async () => {
    const { fake, kapso } = open('strict');
    const error = await errorOf(kapso.contacts.list(misspelt));
    expect(error).toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining('query.* (expected one of ') as unknown,
    });
    expect(JSON.stringify(error)).not.toContain('phone_nubmer');
    expect(
      await errorOf(kapso.contacts.get({ identifier: '1', expand: 'all' } as { identifier: string })),
    ).toMatchObject({
      code: 'request_invalid',
    });
    expect(fake.requests).toEqual([]);
  });

  it('is reported where they are only watched', async () => {
    const { drifts, fake, kapso } = open('warn');
    await kapso.contacts.list(misspelt);
    expect(drifts).toMatchObject([{ direction: 'request', issues: [{ at: 'query.*' }] }]);
    expect(fake.requests).toHaveLength(1);
  });

  it('does not hold up the parameters of a walk, nor the filters that there are', async () => {
    const { drifts, kapso } = open('strict');
    expect(await kapso.contacts.list({}, { pageSize: 1 }).collect({ maxItems: 9 })).toHaveLength(3);
    expect(await kapso.contacts.listNumbered({}, { pageSize: 1 }).collect({ maxItems: 9 })).toHaveLength(3);
    expect(drifts).toEqual([]);
  });
});

describe('a member of a closed form that does not exist', () => {
  it('is refused where requests are checked strictly', async () => {
    const { fake, kapso } = open('strict');
    const definition = { nodes: [], edges: [], egdes: [] };
    const error = await errorOf(kapso.workflows.create({ workflow: { name: 'Greeting', definition } }));
    expect(error).toMatchObject({ code: 'request_invalid' });
    expect(fake.requests).toEqual([]);
  });
});

describe('a validator', () => {
  it('is not made with a mode of a name that does not exist', () => {
    expect(() => validator({ request: 'strict' } as object)).toThrow('unknown option "request"; use requests');
  });
});
