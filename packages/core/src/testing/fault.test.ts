import { getEventListeners } from 'node:events';

import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';

import { mswHandlers } from '../msw.ts';
import { createFake, type Fake, type Fault, fault, type FakeOptions, type Route, virtualClock } from './index.ts';

const text = JSON.stringify({ id: '1', note: 'größe'.repeat(20) });
const routes: Route[] = [
  {
    operation: 'things.get',
    method: 'GET',
    path: '/things/1',
    handle: () => ({ status: 200, body: JSON.parse(text) }),
  },
];

function exampleFake(options: Partial<FakeOptions> = {}): Fake {
  const baseUrl = 'https://api.example.com/v1';
  return createFake({ baseUrl, routes, failure: (status) => ({ status, body: { oops: status } }), ...options });
}

/** Asks for the one thing. */
type Get = (init?: RequestInit) => Promise<Response>;
/** The three forms of a fake. */
const forms: Record<string, (fake: Fake) => Promise<Get>> = {
  'called as fetch': async (fake) => (init) => fake.fetch(`${fake.baseUrl}/things/1`, init),
  'over loopback': async (fake) => {
    const { close, url } = await fake.listen();
    onTestFinished(close);
    return (init) => fetch(`${url}/things/1`, init);
  },
  'behind msw': async (fake) => {
    const server = setupServer(...mswHandlers(fake));
    server.listen({ onUnhandledFrame: 'error' });
    onTestFinished(() => server.close());
    return (init) => fetch(`${fake.baseUrl}/things/1`, init);
  },
};

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each(Object.entries(forms))('a fake %s', (_, serve) => {
  async function faulty(...faults: readonly Fault[]): Promise<Get> {
    const fake = exampleFake();
    fake.fail('things.get', ...faults);
    return serve(fake);
  }

  /** A fault that keeps its request waiting, and promises for what happens to it. */
  function waiting() {
    const controller = new AbortController();
    let hit = (): void => {};
    let release = (): void => {};
    const isHit = new Promise<void>((resolve) => (hit = resolve));
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    const silent: Fault = {
      kind: 'silent',
      answer: ({ signal }) => {
        signal.addEventListener('abort', release);
        hit();
        return new Promise(() => {});
      },
    };
    return { controller, isHit, isReleased, silent };
  }

  it('drops the connection within a body of undeclared length, and answers the next request', async () => {
    const get = await faulty(fault.resetBody());
    const response = await get();
    expect([response.status, response.headers.get('content-length')]).toEqual([200, null]);
    expect(await failure(response.text())).toBeInstanceOf(TypeError);
    expect(await (await get()).text()).toBe(text);
  });

  it('ends a body before its declared length, and answers the next request', async () => {
    const get = await faulty(fault.truncate());
    const response = await get();
    expect(response.headers.get('content-length')).toBe(String(new TextEncoder().encode(text).byteLength));
    expect(await failure(response.text())).toBeInstanceOf(TypeError);
    expect(await (await get()).text()).toBe(text);
  });

  it('never answers, until the client gives up', async () => {
    const fake = exampleFake();
    fake.fail('things.get', fault.stallHeaders());
    const get = await serve(fake);
    const reason = new Error('enough');
    const controller = new AbortController();
    const error = failure(get({ signal: controller.signal }));
    while (fake.requests.length === 0) await new Promise((resolve) => void setImmediate(resolve));
    controller.abort(reason);
    expect(await error).toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    expect((await get()).status).toBe(200);
  });

  it('falls silent half way through a body, until the client gives up', async () => {
    const get = await faulty(fault.stallBody());
    const controller = new AbortController();
    const response = await get({ signal: controller.signal });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    const all = new TextEncoder().encode(text);
    expect(first?.value).toEqual(all.slice(0, Math.floor(all.byteLength / 2)));
    const rest = failure(reader?.read() ?? Promise.resolve());
    controller.abort();
    expect(await rest).toMatchObject({ name: 'AbortError' });
    expect((await get()).status).toBe(200);
  });

  it('lets a client leave a silent body', async () => {
    const get = await faulty(fault.stallBody());
    const response = await get();
    await response.body?.cancel();
    expect((await get()).status).toBe(200);
  });

  it('sends the same JSON as a body of the size that was asked for, its length declared or not', async () => {
    const get = await faulty(fault.oversize(200_000), fault.oversize(200_000, { declared: false }), fault.oversize(1));
    for (const [declared, bytes] of [
      ['200000', 200_000],
      [null, 200_000],
      [String(new TextEncoder().encode(text).byteLength), new TextEncoder().encode(text).byteLength],
    ] as const) {
      const response = await get();
      const body = await response.text();
      expect(response.headers.get('content-length')).toBe(declared);
      expect(new TextEncoder().encode(body).byteLength).toBe(bytes);
      expect(JSON.parse(body)).toEqual(JSON.parse(text));
    }
  });

  it('answers HTML with the status that was asked for', async () => {
    const get = await faulty(fault.html(), fault.html(503));
    for (const status of [200, 503]) {
      const response = await get();
      expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
      expect(await response.text()).toMatch(/^<!doctype html>/);
    }
  });

  it('answers JSON of another shape, and a changed body', async () => {
    const renamed = fault.change((body) => ({ ...(body as object), id: 'changed' }));
    const get = await faulty(fault.wrongShape(), fault.wrongShape([1]), renamed);
    expect(await (await get()).json()).toEqual({});
    expect(await (await get()).json()).toEqual([1]);
    expect(await (await get()).json()).toEqual({ ...JSON.parse(text), id: 'changed' });
  });

  it('redirects, within its origin and to another', async () => {
    const cases = [
      [301, '/v1/things/2'],
      [302, 'https://elsewhere.example/v1'],
      [303, 'http://api.example.com/v1'],
      [307, '/'],
      [308, '/'],
    ] as const;
    const get = await faulty(...cases.map(([status, to]) => fault.redirect(status, to)));
    for (const [status, to] of cases) {
      const response = await get({ redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([status, to]);
    }
  });

  it('lets a body drip by its own clock', async () => {
    const clock = virtualClock();
    const fake = exampleFake({ clock });
    fake.fail('things.get', fault.drip(50, 1_000));
    const get = await serve(fake);
    const started = clock.now();
    expect(await (await get()).text()).toBe(text);
    const pauses = Math.ceil(new TextEncoder().encode(text).byteLength / 50) - 1;
    expect(clock.delays).toEqual(Array.from({ length: pauses }, () => 1_000));
    expect(clock.now() - started).toBe(pauses * 1_000);
  });

  it('stops dripping when the client gives up', async () => {
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const fake = exampleFake({ clock });
    fake.fail('things.get', fault.drip(10, 1_000));
    const get = await serve(fake);
    const controller = new AbortController();
    const response = await get({ signal: controller.signal });
    const reading = failure(response.text());
    controller.abort();
    expect(await reading).toMatchObject({ name: 'AbortError' });
    await clock.advance(60_000);
    expect(clock.delays.length).toBeLessThanOrEqual(1);
  });

  it('tells a fault when nobody waits any more', async () => {
    const { controller, isHit, isReleased, silent } = waiting();
    const get = await faulty(silent);
    const error = failure(get({ signal: controller.signal }));
    await isHit;
    controller.abort();
    await isReleased;
    expect(await error).toMatchObject({ name: 'AbortError' });
  });
});

describe('faults of pages', () => {
  const list: Route = {
    operation: 'things.list',
    method: 'GET',
    path: '/things',
    page: { items: 'rows', cursor: { parameter: 'after', next: 'links.next', more: 'more' } },
    handle: ({ query }) => ({
      status: query.get('after') === 'bad' ? 400 : 200,
      body: { rows: [1], links: { next: 'c2', self: 'x' }, more: false },
    }),
  };
  const numbered: Route = { ...list, operation: 'things.numbered', path: '/numbered', page: { items: 'rows' } };
  const get = async (fake: Fake, path: string) => (await fake.fetch(fake.baseUrl + path)).json() as Promise<unknown>;

  it('take the rows off a page and leave what it says of the next', async () => {
    const fake = exampleFake({ routes: [list] });
    fake.fail('things.list', fault.emptyPage());
    expect(await get(fake, '/things')).toEqual({ rows: [], links: { next: 'c2', self: 'x' }, more: false });
    expect(await get(fake, '/things')).toMatchObject({ rows: [1] });
  });

  it('take all of a page that is the array itself', async () => {
    const headers = { link: '<https://api.example.com/bare?page=2>; rel="next"' };
    const handle = () => ({ status: 200, headers, body: [1, 2] });
    const bare: Route = { ...list, operation: 'things.bare', path: '/bare', page: { items: '' }, handle };
    const fake = exampleFake({ routes: [bare] });
    fake.fail('things.bare', fault.emptyPage());
    const response = await fake.fetch(`${fake.baseUrl}/bare`);
    expect([response.headers.get('link'), await response.json()]).toEqual([headers.link, []]);
  });

  it('give a cursor again, on the first page that was asked for by one', async () => {
    const fake = exampleFake({ routes: [list] });
    fake.fail(undefined, fault.repeatCursor());
    expect(await get(fake, '/things')).toMatchObject({ links: { next: 'c2' }, more: false });
    expect(await get(fake, '/things?after=c1')).toEqual({ rows: [1], links: { next: 'c1', self: 'x' }, more: true });
    expect(await get(fake, '/things?after=c1')).toMatchObject({ links: { next: 'c2' } });
  });

  it('give a number again as a number', async () => {
    const handle = () => ({ status: 200, body: { rows: [1], links: { next: 9 }, more: false } });
    const fake = exampleFake({ routes: [{ ...list, handle }] });
    fake.fail(undefined, fault.repeatCursor());
    expect(await get(fake, '/things?after=7')).toMatchObject({ links: { next: 7 }, more: true });
  });

  it('leave a refusal as it is', async () => {
    const fake = exampleFake({ routes: [list] });
    fake.fail(undefined, fault.repeatCursor());
    expect(await get(fake, '/things?after=bad')).toMatchObject({ links: { next: 'c2' } });
  });

  it('are refused for operations that have no pages, or no cursor', () => {
    const fake = exampleFake({ routes: [...routes, list, numbered] });
    expect(() => fake.fail('things.get', fault.emptyPage())).toThrow(
      'fault.emptyPage() needs a list; things.get is none.',
    );
    expect(() => fake.fail('things.numbered', fault.repeatCursor())).toThrow(
      'fault.repeatCursor() needs a list with a cursor; things.numbered is none.',
    );
    fake.fail('things.numbered', fault.emptyPage());
  });
});

describe('a fault', () => {
  it('refuses sizes and paces that are none', () => {
    expect(() => fault.drip(0, 1)).toThrow('fault.drip: chunkBytes must be a whole number from 1, and is 0.');
    expect(() => fault.drip(1, -1)).toThrow(RangeError);
    expect(() => fault.oversize(Number.NaN)).toThrow(RangeError);
  });

  it('that stalls is released when the loopback server closes', async () => {
    const fake = exampleFake();
    const { close, url } = await fake.listen();
    fake.fail(undefined, fault.stallHeaders(), fault.stallBody());
    const stalled = failure(fetch(`${url}/things/1`));
    while (fake.requests.length === 0) await new Promise((resolve) => void setImmediate(resolve));
    const body = failure((await fetch(`${url}/things/1`)).text());
    await close();
    expect(await stalled).toBeInstanceOf(TypeError);
    expect(await body).toBeInstanceOf(TypeError);
  });
});
