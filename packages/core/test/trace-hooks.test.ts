import { context, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { call, type Hooks, type SpanLike, traceHooks, type TracerLike } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';

import { exampleClient, getThing, key, sendThing } from './support/client.ts';
import { failure } from './support/things.ts';
import { ok, type Respond, status, tracedClient, tracing } from './support/tracing.ts';

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

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
    const raw = rawClient<{}>(tracedClient(tracer, ok));
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
      connection_failed: [
        () => Promise.reject(new TypeError('fetch failed', { cause: new Error(`reset ${key}`) })),
        {},
      ],
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
