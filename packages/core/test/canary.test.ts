import { call, type ClientOptions, isWaError, list } from '@wa-clients/core';
import { createFake, type Fault, fault, type RouteRequest, virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { baseUrl, calls, input, send } from './support/canary-calls.ts';
import { canaries, canaryKey, escapedJson, everything, spellings, tracesIn, watching } from './support/canary.ts';
import { exampleClient, getThing, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const keys: Record<string, ClientOptions['apiKey']> = {
  text: canaryKey,
  function: async () => canaryKey,
};

/** Answers with everything that it was sent, as a page. */
function echo({ headers: sent, query, body, params }: RouteRequest): object {
  const said = { sent: Object.fromEntries(sent), query: Object.fromEntries(query), body, params };
  return { data: [{ id: 1, said }], paging: { next: 'next' }, next: 'next', has_more: true };
}

function echoingFake(one: Fault) {
  const clock = virtualClock();
  const handle = (request: RouteRequest) => ({ status: 200, body: echo(request) });
  const page = { items: 'data', cursor: { parameter: 'after', next: 'paging.next' } };
  const routes = [
    { operation: 'things.list', method: 'GET', path: '/things', page, handle },
    { operation: 'things.get', method: 'GET', path: '/things/{id}', handle },
    { operation: 'things.send', method: 'POST', path: '/things/{id}', handle },
  ];
  const fake = createFake({ baseUrl, routes, clock, failure: (status) => ({ status, body: { error: { code: 1 } } }) });
  fake.fail(undefined, ...Array.from({ length: 20 }, () => one));
  return { clock, fetch: fake.fetch };
}

const statuses = [400, 401, 403, 404, 408, 409, 418, 422, 425, 429, 500, 501, 502, 503, 504];
/** Every fault that a fake can have, none of which says what it was sent. */
const silent: Record<string, Fault> = {
  ...Object.fromEntries(statuses.map((status) => [`status ${status}`, fault.status(status)])),
  html: fault.html(),
  'html 502': fault.html(502),
  wrongShape: fault.wrongShape(),
  change: fault.change(() => ({ data: 'no array' })),
  ...Object.fromEntries(
    ([301, 302, 303, 307, 308] as const).map((status) => [
      `redirect ${status}`,
      fault.redirect(status, 'https://x.example'),
    ]),
  ),
  reset: fault.reset(),
  resetBody: fault.resetBody(),
  truncate: fault.truncate(),
  stallHeaders: fault.stallHeaders(),
  stallBody: fault.stallBody(),
  oversize: fault.oversize(5_000),
  'oversize, undeclared': fault.oversize(5_000, { declared: false }),
  drip: fault.drip(1, 5_000),
  emptyPage: fault.emptyPage(),
  repeatCursor: fault.repeatCursor(),
};

describe('after a fault that says nothing of what was sent', () => {
  it('there is no fault left out', () => {
    const kinds = new Set(Object.values(silent).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(Object.keys(fault).toSorted());
  });

  for (const [keyName, apiKey] of Object.entries(keys)) {
    for (const [callName, start] of Object.entries(calls)) {
      it.each(Object.entries(silent))(`the key as ${keyName}, ${callName}: %s shows nothing`, async (_, one) => {
        const { events, hooks, printed, spans } = watching();
        const client = exampleClient(baseUrl, { ...echoingFake(one), apiKey, hooks, maxBodyBytes: 4_000 });
        const error = await failure(start(client));
        const shown = everything([error, events, spans, printed, client]);
        expect(tracesIn(shown)).toEqual([]);
        // A page in memory holds what the server said; an error must not.
        for (const value of Object.values(canaries)) expect(shown).not.toContain(value);
        expect(events.length).toBeGreaterThan(1);
        expect(printed).toEqual([]);
      });
    }
  }
});

const reply =
  (status: number, type: string, body: string, more: Record<string, string> = {}): Script =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type, ...more });
    response.end(body);
  };
const safeInHeader = (text: string) => text.replace(/[^\x20-\x7e]/g, '');
const jsonOf = (text: string) => JSON.stringify({ error: { code: text, message: text, [text]: [{ text }] } });
const filler = 'x'.repeat(65_536);

/** Servers that repeat a text in all the places that an answer has. */
const echoes: Record<string, (text: string) => Script> = {
  'a JSON body': (text) => reply(400, 'application/json', jsonOf(text)),
  'a JSON body within a JSON body': (text) => reply(422, 'application/json', jsonOf(jsonOf(text))),
  'a JSON body with every letter as a number': (text) => reply(401, 'application/json', escapedJson(text)),
  'a JSON body with escaped slashes': (text) => reply(403, 'application/json', jsonOf(text).replaceAll('/', '\\/')),
  'a body of plain text': (text) => reply(409, 'text/plain', `no ${text} here`),
  'a page of HTML': (text) => reply(404, 'text/html', `<h1>${text}</h1>`),
  'a page of HTML with 200': (text) => reply(200, 'text/html', `<h1>${text}</h1>`),
  'a passing failure': (text) => reply(503, 'application/json', jsonOf(text)),
  throttling: (text) => reply(429, 'application/json', jsonOf(text), { 'retry-after': safeInHeader(text) }),
  'JSON that is none': (text) => reply(200, 'application/json', `{"a":"${text}`),
  'a problem document with 200': (text) => reply(200, 'application/problem+json', jsonOf(text)),
  'the id of the request': (text) => reply(400, 'application/json', '{}', { 'x-request-id': safeInHeader(text) }),
  'the content type': (text) => reply(200, `text/${safeInHeader(text)}`, 'x'),
  'the location of a redirect': (text) =>
    reply(307, 'text/plain', text, { location: `https://x.example/?${safeInHeader(text)}` }),
  'a location that is none': (text) => reply(302, 'text/plain', text, { location: `https://${safeInHeader(text)}` }),
  'the reason beside the status': (text) => (_, response) => response.writeHead(400, safeInHeader(text)).end(text),
  'a body that breaks off': (text) => (request, response) => {
    response.writeHead(400, { 'content-type': 'application/json', 'content-length': '100000' });
    response.write(jsonOf(text), () => request.socket.destroy());
  },
  'a body that is too large': (text) => reply(200, 'application/json', JSON.stringify(text.repeat(20_000))),
  'a body that is cut within the text': (text) =>
    reply(400, 'text/plain', filler.slice(Math.floor(text.length / 2)) + text),
  'a body that is nothing but the text': (text) =>
    reply(400, 'text/plain', text.repeat(9_000).slice(0, 2 * 65_536 + 7)),
};

describe('a key that the server repeats', () => {
  for (const [place, script] of Object.entries(echoes)) {
    it.each(Object.entries(spellings(canaryKey)))(`is not shown: in ${place}, %s`, async (_, spelling) => {
      const server = await scriptedServer(script(spelling));
      const { events, hooks, printed, spans } = watching();
      const options = { apiKey: canaryKey, clock: instantClock(), hooks, maxBodyBytes: 300_000 };
      const client = exampleClient(server.url, options);
      for (const start of [calls['read'], calls['send'], calls['items']]) {
        const error = await failure(start?.(client) ?? Promise.resolve());
        expect(isWaError(error)).toBe(true);
        expect(tracesIn(everything(error))).toEqual([]);
      }
      expect(tracesIn(everything([events, spans, printed, client]))).toEqual([]);
    });
  }
});

describe('what else an app has sent', () => {
  const told = [canaries.path, canaries.query, canaries.header, canaries.body].join(' ');

  it('is shown where the provider itself repeats it: in message, detail and readBody(), and in no span', async () => {
    const server = await scriptedServer(reply(400, 'application/json', JSON.stringify({ error: { message: told } })));
    const { events, hooks, printed, spans } = watching();
    const client = exampleClient(server.url, { apiKey: canaryKey, hooks });
    const error = await failure(call(client, send, { ...input, text: canaries.body }));
    if (!isWaError(error)) throw new Error('expected a WaError');
    expect(error.message).toContain(told);
    expect(error.detail).toEqual({ message: told });
    expect(error.readBody()).toContain(told);
    const rest = { ...error.toJSON(), message: '', detail: '' };
    const unfailed = events.map((event) => Object.assign({}, event, { error: undefined }));
    for (const value of Object.values(canaries)) {
      expect(everything([rest, unfailed, spans, printed])).not.toContain(value);
    }
  });
});

describe('the handles themselves', () => {
  it('show no key: client, call, list and page, before and after use', async () => {
    const { clock, fetch } = echoingFake(fault.wrongShape({ data: [{ id: 1 }], paging: { next: 'a' } }));
    const client = exampleClient(baseUrl, { apiKey: canaryKey, clock, fetch });
    const handle = list(client, listThings('cursor-after'), { q: canaries.query });
    const pages = handle.pages();
    const pending = call(client, getThing, { id: 1 });
    const first = await handle;
    const values = [client, handle, pages, pending, await pages.next(), first, first.checkpoint, await pending];
    expect(tracesIn(everything(values))).toEqual([]);
  });
});

describe('the walk over everything', () => {
  it('finds a key wherever it hides', () => {
    const hidden = Object.defineProperty(new Error('x'), Symbol('s'), { value: { deep: [canaryKey] } });
    const places: unknown[] = [
      hidden,
      new Error('x', { cause: new Error(canaryKey) }),
      Object.assign(new Error('x'), { headers: new Map([['key', canaryKey]]) }),
      { [canaryKey]: 1 },
      ...Object.values(spellings(canaryKey)),
    ];
    expect(places.filter((place) => tracesIn(everything(place)).length === 0)).toEqual([]);
  });
});
