import { describe, expect, it } from 'vitest';

import type { DescribedRoutesOptions } from '../src/testing/described/described-options.ts';
import { describedRoutes } from '../src/testing/described/described-routes.ts';
import { createFake } from '../src/testing/fake.ts';
import { virtualClock } from '../src/testing/virtual-clock.ts';
import { boxes } from './support/boxes.ts';

const baseUrl = 'https://api.example.com/v1';
const conflict = { 404: 0, 409: 0, 422: null };

function openFake(keys: DescribedRoutesOptions['keys'], errors: Readonly<Record<number, number | null>> = conflict) {
  const clock = virtualClock();
  const keyed = new Set(['boxes.create', 'boxes.export']);
  const operations = boxes.operations.map((one) => (keyed.has(one.operation) ? { ...one, key: 'Once', errors } : one));
  const { collection, routes } = describedRoutes({
    description: { ...boxes, operations },
    rows: 2,
    ...(keys && { keys }),
    refuse: ({ message, status }) => ({ status, body: { error: message } }),
    page: () => ({ status: 200 }),
  });
  const fake = createFake({ baseUrl, routes, clock, failure: (status) => ({ status }) });
  const send = async (method: string, path: string, body: unknown, key?: string) => {
    const init = { method, body: JSON.stringify(body), ...(key !== undefined && { headers: { Once: key } }) };
    const answer = await fake.fetch(`${baseUrl}${path}`, init);
    const text = await answer.text();
    return { status: answer.status, replayed: answer.headers.get('replayed'), body: text };
  };
  return { clock, collection, send };
}

const mine = { box: { name: 'Mine', tags: { a: '1', b: '2' } } };
const other = { box: { name: 'Other' } };

describe('a key whose rules keep failures', () => {
  it('answers them as the rules say, and is compared in the form of the rules', async () => {
    const { send } = openFake({
      formOf: (key) => key.toLowerCase(),
      failed: ({ status }) => (status === 404 ? { status: 200, body: { failed: true } } : undefined),
    });
    const failure = await send('POST', '/boxes/none:export', {}, 'K');
    expect(failure.status).toBe(404);
    expect(await send('POST', '/boxes/none:export', {}, 'k')).toMatchObject({ status: 200, body: '{"failed":true}' });
  });
});

describe('a key that is sent again', () => {
  it('gets the first answer again, whatever became of the row, and carries nothing out', async () => {
    const { collection, send } = openFake(undefined);
    const first = await send('POST', '/boxes', mine, 'k');
    const { id } = (JSON.parse(first.body) as { data: { id: string } }).data;
    await send('PATCH', `/boxes/${id}`, { name: 'Renamed' });
    expect(await send('POST', '/boxes', { box: { tags: { b: '2', a: '1' }, name: 'Mine' } }, 'k')).toEqual(first);
    expect(collection('boxes').map(({ name }) => name)).toEqual(['Renamed', 'Made-up name', 'Made-up name 2']);
  });

  it('means nothing for another key, for none, and for an operation that takes none', async () => {
    const { collection, send } = openFake(undefined);
    for (const key of ['a', 'b', '', '', undefined, undefined]) await send('POST', '/boxes', mine, key);
    expect(collection('boxes')).toHaveLength(8);
    const [{ id } = {}] = collection('boxes');
    await send('PATCH', `/boxes/${String(id)}`, { name: 'Twice' }, 'a');
    await send('PATCH', `/boxes/${String(id)}`, { name: 'Thrice' }, 'a');
    expect(collection('boxes')[0]).toMatchObject({ name: 'Thrice' });
  });

  it('is refused with another body, another path and another operation, with the status of the provider', async () => {
    const { collection, send } = openFake(undefined);
    const [first, second] = collection('boxes').map(({ id }) => `/boxes/${String(id)}:export`);
    await send('POST', '/boxes', mine, 'k');
    await send('POST', first ?? '', undefined, 'x');
    const refused = { status: 409, body: '{"error":"Once was used for another request"}' };
    expect(await send('POST', '/boxes', other, 'k')).toMatchObject(refused);
    expect(await send('POST', second ?? '', undefined, 'x')).toMatchObject(refused);
    expect(await send('POST', first ?? '', undefined, 'k')).toMatchObject(refused);
    expect(collection('boxes')).toHaveLength(3);
    const strange = openFake({ reused: 422 });
    await strange.send('POST', '/boxes', mine, 'k');
    expect(await strange.send('POST', '/boxes', other, 'k')).toMatchObject({ ...refused, status: 422 });
  });

  it('gets the first answer even with another body where no refusal is documented', async () => {
    const { collection, send } = openFake(undefined, {});
    const first = await send('POST', '/boxes', mine, 'k');
    expect(await send('POST', '/boxes', other, 'k')).toEqual(first);
    expect(collection('boxes')).toHaveLength(3);
    expect((await send('POST', `/boxes/${String(collection('boxes')[0]?.['id'])}:export`, undefined, 'k')).body).toBe(
      'id,name\n',
    );
  });

  it('is carried out where the first request failed', async () => {
    const { collection, send } = openFake(undefined);
    expect((await send('POST', '/boxes/box_none:export', undefined, 'k')).status).toBe(404);
    expect((await send('POST', '/boxes', { box: {} }, 'k')).status).toBe(422);
    expect((await send('POST', '/boxes', mine, 'k')).status).toBe(201);
    expect(collection('boxes')).toHaveLength(3);
  });

  it('is carried out once when it comes twice at the same time', async () => {
    const { collection, send } = openFake(undefined);
    const [one, two] = await Promise.all([send('POST', '/boxes', mine, 'k'), send('POST', '/boxes', mine, 'k')]);
    expect(two).toEqual(one);
    expect(collection('boxes')).toHaveLength(3);
  });

  it('is forgotten after its time, and every success says whether it is a replay', async () => {
    const finish = (answer: { status: number }, isReplay: boolean) => ({
      ...answer,
      headers: { replayed: String(isReplay) },
    });
    const { clock, send } = openFake({ keptFor: 1_000, finish });
    const seen = async (key?: string) => (await send('POST', '/boxes', mine, key)).replayed;
    expect([await seen('k'), await seen('k'), await seen()]).toEqual(['false', 'true', 'false']);
    await clock.advance(999);
    expect(await seen('k')).toBe('true');
    await clock.advance(1);
    expect([await seen('k'), await seen('k')]).toEqual(['false', 'true']);
    expect((await send('POST', '/boxes', { box: {} }, 'k')).replayed).toBeNull();
  });
});
