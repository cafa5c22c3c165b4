import { context, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import {
  call,
  type Clock,
  createClient,
  type Hooks,
  list,
  type ProviderDefinition,
  type SpanLike,
  traceHooks,
  type TracerLike,
} from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';

import { exampleClient, getThing, key, listThings, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure, range, type Thing } from './support/things.ts';

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

/** A tracer of the real SDK, with the spans that it began and those that were handed to its exporter. */
function tracing() {
  const exporter = new InMemorySpanExporter();
  const started: ReadableSpan[] = [];
  const watcher = {
    onStart: (span: ReadableSpan) => void started.push(span),
    onEnd: () => {},
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
  };
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter }), watcher] });
  const tracer = provider.getTracer('test');
  const spans = async () => {
    await provider.forceFlush();
    expect(started.filter(({ ended }) => !ended)).toEqual([]);
    return exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT);
  };
  return { tracer, spans };
}

type Respond = (request: Request, index: number) => Response | Promise<Response>;

/** A client in memory whose hooks trace. */
function tracedClient(tracer: TracerLike, respond: Respond, options: { baseUrl?: string; clock?: Clock } = {}) {
  let index = 0;
  return exampleClient(options.baseUrl ?? 'https://api.example.com/v1', {
    clock: options.clock ?? instantClock(),
    hooks: traceHooks(tracer),
    // Room for every retry that a test makes at once.
    retry: { budget: { capacity: 10_000 } },
    fetch: async (request) => respond(request, index++),
  });
}

const ok = () => Response.json({ id: 1 });
const status = (code: number) => Response.json({ error: { code: 7, message: 'no +15550001111' } }, { status: code });
const never = () => new Promise<Response>(() => {});
/** Lets a call happen below a span of its own. */
const below = <Result>(tracer: Tracer, name: string, body: () => Promise<Result>) =>
  tracer.startActiveSpan(name, async (span) => {
    try {
      return { result: await body(), spanId: span.spanContext().spanId };
    } finally {
      span.end();
    }
  });

describe('the span of an attempt', () => {
  it('says what the conventions ask of an HTTP client, and nothing more', async () => {
    const { spans, tracer } = tracing();
    await call(tracedClient(tracer, ok), getThing, { id: 'secret-value', q: 'secret-query' });
    const [span, ...others] = await spans();
    expect(others).toEqual([]);
    expect(span).toMatchObject({
      name: 'GET /v1/things/{id}',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      events: [],
      links: [],
    });
    expect(span?.attributes).toEqual({
      'http.request.method': 'GET',
      'http.response.status_code': 200,
      'server.address': 'api.example.com',
      'server.port': 443,
      'url.scheme': 'https',
      'url.template': '/v1/things/{id}',
      'wa.provider': 'example',
      'wa.operation': 'things.get',
    });
  });

  it('names the server by host and port, whatever the address looks like', async () => {
    const servers = {
      'https://api.example.com': ['api.example.com', 443, 'https', '/things/{id}'],
      'https://api.example.com:8443/a/b/': ['api.example.com', 8443, 'https', '/a/b/things/{id}'],
      'http://localhost/v1': ['localhost', 80, 'http', '/v1/things/{id}'],
      'http://[::1]:9': ['::1', 9, 'http', '/things/{id}'],
    };
    for (const [baseUrl, expected] of Object.entries(servers)) {
      const { spans, tracer } = tracing();
      await call(tracedClient(tracer, ok, { baseUrl }), getThing, { id: 1 });
      const { attributes } = (await spans())[0] as ReadableSpan;
      const names = ['server.address', 'server.port', 'url.scheme', 'url.template'];
      expect(names.map((name) => attributes[name])).toEqual(expected);
    }
  });

  it('is named by the method alone where there is no template', async () => {
    const { spans, tracer } = tracing();
    const { raw } = tracedClient(tracer, ok);
    const get = raw.request as unknown as (method: string, path: string) => Promise<unknown>;
    await get('get', '/things/secret-value');
    await get('PURGE', '/things/secret-value');
    const [known, unknown] = await spans();
    expect([known?.name, unknown?.name]).toEqual(['GET', 'HTTP']);
    expect(known?.attributes).not.toHaveProperty('url.template');
    expect(unknown?.attributes).toMatchObject({
      'http.request.method': '_OTHER',
      'http.request.method_original': 'PURGE',
    });
  });

  it('is an error for a status of 4xx and 5xx, of which it shows the number alone', async () => {
    for (const code of [400, 404, 429, 500]) {
      const { spans, tracer } = tracing();
      await failure(
        call(
          tracedClient(tracer, () => status(code)),
          sendThing,
          { text: 'secret-body' },
        ),
      );
      for (const span of await spans()) {
        expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
        expect(span.attributes).toMatchObject({ 'http.response.status_code': code, 'error.type': String(code) });
        expect(span.events).toEqual([]);
        expect(JSON.stringify([span.name, span.attributes])).not.toMatch(/\+1555|secret/);
      }
    }
  });

  it('is an error with the code of the failure where the status says nothing', async () => {
    const failures: Record<string, [Respond, object]> = {
      connection_failed: [() => Promise.reject(new TypeError(`reset ${key}`)), {}],
      redirect_blocked: [
        () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
        { 'http.response.status_code': 302 },
      ],
      too_large: [
        () => Response.json('x', { headers: { 'content-length': '999999999' } }),
        { 'http.response.status_code': 200 },
      ],
    };
    for (const [code, [respond, expected]] of Object.entries(failures)) {
      const { spans, tracer } = tracing();
      expect(await failure(call(tracedClient(tracer, respond), sendThing, {}))).toMatchObject({ code });
      const [span] = await spans();
      expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
      expect(span?.attributes).toMatchObject({ 'error.type': code, ...expected });
      expect(JSON.stringify([span?.status, span?.attributes, span?.events])).not.toContain(key);
    }
  });

  it('has the attributes that the app adds, beneath its own', async () => {
    const { spans, tracer } = tracing();
    const hooks = traceHooks(tracer, { attributes: { 'peer.service': 'whatsapp', 'wa.provider': 'other' } });
    await call(exampleClient('https://api.example.com', { hooks, fetch: async () => ok() }), getThing, { id: 1 });
    expect((await spans())[0]?.attributes).toMatchObject({ 'peer.service': 'whatsapp', 'wa.provider': 'example' });
  });
});

describe('spans', () => {
  it('are one for each attempt, below the span of the caller', async () => {
    const { spans, tracer } = tracing();
    const client = tracedClient(tracer, (_, index) => (index < 2 ? status(503) : ok()));
    const { spanId } = await below(tracer, 'caller', () => call(client, getThing, { id: 1 }));
    const sent = await spans();
    expect(sent.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([undefined, 1, 2]);
    expect(sent.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([503, 503, 200]);
    expect(sent.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([spanId, spanId, spanId]);
  });

  it('belong to whoever asked for the page, ahead of the reader too', async () => {
    const respond = (request: Request) => {
      const start = Number(new URL(request.url).searchParams.get('after') ?? 0);
      return Response.json({ data: range(start, start + 2), paging: { next: start < 8 ? String(start + 2) : null } });
    };
    const ways: Record<string, (client: ReturnType<typeof exampleClient>) => Promise<unknown>> = {
      items: async (client) => {
        for await (const thing of list<Thing, unknown>(client, listThings('cursor-after'))) void thing;
      },
      ahead: async (client) => {
        const pages = list(client, listThings('cursor-after'), {}, { prefetch: 2 }).pages();
        for await (const page of pages) void page;
      },
      collected: (client) => list(client, listThings('cursor-after')).collect({ maxItems: 100 }),
    };
    for (const [name, walk] of Object.entries(ways)) {
      const { spans, tracer } = tracing();
      const { spanId } = await below(tracer, 'caller', () => walk(tracedClient(tracer, respond)));
      const parents = (await spans()).map(({ parentSpanContext }) => parentSpanContext?.spanId);
      expect(parents, name).toEqual(Array.from({ length: 5 }, () => spanId));
    }
  });

  it('belong to the one who awaited the list', async () => {
    const { spans, tracer } = tracing();
    const handle = list(
      tracedClient(tracer, () => Response.json({ data: [] })),
      listThings('cursor-after'),
    );
    const { spanId } = await below(tracer, 'caller', async () => await handle);
    expect((await spans()).map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([spanId]);
  });

  it('of calls that run at once are not mixed up', async () => {
    const { spans, tracer } = tracing();
    const answers: (() => void)[] = [];
    const attempts = new Map<string, number>();
    const client = tracedClient(tracer, async ({ url }) => {
      const attempt = (attempts.get(url) ?? 0) + 1;
      attempts.set(url, attempt);
      await new Promise<void>((resolve) => answers.push(resolve));
      const id = Number(url.slice(url.lastIndexOf('/') + 1));
      return [ok(), status(404), attempt < 3 ? status(503) : ok()][id % 3] as Response;
    });
    const count = 60;
    let left = count;
    const calls = Array.from({ length: count }, async (_, id) => {
      const { spanId } = await below(tracer, `caller ${id}`, () => failure(call(client, getThing, { id })));
      left -= 1;
      return spanId;
    });
    // Answers the youngest request first, so that calls end in another order than they began.
    while (left > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      answers.pop()?.();
    }
    const sent = await spans();
    for (const [id, parent] of (await Promise.all(calls)).entries()) {
      const own = sent.filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent);
      const statuses = own.map(({ attributes }) => attributes['http.response.status_code']);
      expect(statuses, `caller ${id}`).toEqual([[200], [404], [503, 503, 200]][id % 3]);
      expect(own.map(({ attributes }) => attributes['http.request.resend_count'] ?? 0)).toEqual([...own.keys()]);
    }
  });

  it('end when the caller aborts, before, during and between attempts', async () => {
    for (const when of ['before', 'during', 'between']) {
      const { spans, tracer } = tracing();
      const controller = new AbortController();
      if (when === 'before') controller.abort();
      const respond = () => {
        setImmediate(() => controller.abort());
        return when === 'during' ? never() : status(503);
      };
      // Only moves when told to, so that the wait between the attempts lasts until the abort.
      const client = tracedClient(tracer, respond, { clock: virtualClock({ autoAdvanceBelowMs: 0 }) });
      const error = await failure(call(client, getThing, { id: 1 }, { signal: controller.signal }));
      expect(error, when).toMatchObject({ code: 'aborted' });
      const types = (await spans()).map(({ attributes }) => attributes['error.type']);
      expect(types, when).toEqual([when === 'between' ? '503' : 'aborted']);
    }
  });

  it('end when a clock runs out', async () => {
    const { spans, tracer } = tracing();
    const client = tracedClient(tracer, never, { clock: virtualClock() });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'timed_out' });
    const sent = await spans();
    expect(sent.length).toBeGreaterThan(1);
    for (const span of sent) {
      expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
      expect(span.attributes['error.type']).toBe('timed_out');
    }
  });

  it('end when the answer cannot be made sense of', async () => {
    const { spans, tracer } = tracing();
    const definition: ProviderDefinition = {
      provider: 'example',
      baseUrl: 'https://api.example.com',
      credential: () => ({}),
      pagination: {},
      readError: () => {
        throw new TypeError('a bug');
      },
    };
    const fetch = async () => status(409);
    const client = createClient(definition, { apiKey: key, fetch, hooks: traceHooks(tracer) });
    await failure(call(client, getThing, { id: 1 }));
    expect((await spans()).map(({ attributes }) => attributes['error.type'])).toEqual(['409']);
  });
});

describe('a tracer that fails', () => {
  it('does not change the call, and its spans are ended all the same', async () => {
    for (const method of ['startSpan', 'setAttributes', 'setStatus', 'end']) {
      let open = 0;
      const failAt = (name: string) => {
        if (name === method) throw new Error(`${name} failed`);
      };
      const span: SpanLike = {
        setAttributes: () => failAt('setAttributes'),
        setStatus: () => failAt('setStatus'),
        end() {
          open -= 1;
          failAt('end');
        },
      };
      const startSpan = () => {
        failAt('startSpan');
        open += 1;
        return span;
      };
      const client = tracedClient({ startSpan }, (_, index) => (index === 0 ? status(503) : ok()));
      expect(await call(client, getThing, { id: 1 }), method).toEqual({ id: 1 });
      expect(open, method).toBe(0);
    }
  });
});

describe('traceHooks', () => {
  it("takes OpenTelemetry's own tracer and gives hooks", () => {
    expectTypeOf<Tracer>().toExtend<TracerLike>();
    expectTypeOf(traceHooks).returns.toEqualTypeOf<Hooks>();
    expect(Object.keys(traceHooks(trace.getTracer('none')))).toEqual(['onAttemptStart', 'onAttemptEnd', 'onCallEnd']);
  });
});
