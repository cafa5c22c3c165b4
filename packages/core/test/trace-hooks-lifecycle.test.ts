import { context, SpanStatusCode } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { call, createClient, list, type ProviderDefinition, traceHooks } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type exampleClient, getThing, key, listThings } from './support/client.ts';
import { failure, range, type Thing } from './support/things.ts';
import { below, never, ok, status, tracedClient, tracing } from './support/tracing.ts';

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

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
      tracedClient(tracer, () => Response.json({ data: [], paging: { next: null } })),
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
    const left = new Set(Array.from({ length: count }, (_, id) => id));
    const calls = Array.from({ length: count }, async (_, id) => {
      const { spanId } = await below(tracer, `caller ${id}`, () => failure(call(client, getThing, { id })));
      left.delete(id);
      return spanId;
    });
    // Answers the youngest request first, so that calls end in another order than they began.
    while (left.size > 0) {
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
