import {
  call,
  combineHooks,
  type Hooks,
  list,
  type SchemaDriftEvent,
  type SpanLike,
  toInfiniteQuery,
  traceHooks,
} from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure, range, type Thing, things } from './support/things.ts';

type Attempt = Parameters<NonNullable<Hooks['onAttemptStart']>>[0];
type CallEnd = Parameters<NonNullable<Hooks['onCallEnd']>>[0];

describe('combined hooks', () => {
  it('tell of a schema that was left, as of all else', () => {
    const told = vi.fn<(event: SchemaDriftEvent) => void>();
    const event = { provider: 'example', operation: 'things.get' } as unknown as SchemaDriftEvent;
    combineHooks({ onSchemaDrift: told }, {}, undefined).onSchemaDrift?.(event);
    expect(told.mock.calls).toEqual([[event]]);
  });
});

describe('a hook', () => {
  it('may be a method of an object, give anything back, and fail', async () => {
    const returned = [undefined, null, 5, Promise.resolve(), Promise.reject(new Error('late')), { catch: 1 }];
    for (const value of returned) {
      const hooks = {
        told: 0,
        onCallEnd() {
          this.told += 1;
          return value as never;
        },
      };
      const client = exampleClient('https://api.example.com', { hooks, fetch: async () => Response.json({ id: 1 }) });
      expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
      expect(hooks.told).toBe(1);
    }
  });
});

describe('the span of an attempt', () => {
  /** Trace hooks over a tracer that keeps what its only span is told. */
  function traced() {
    const told: [string, unknown][] = [];
    const span: SpanLike = {
      setAttributes: (attributes) => told.push(['attributes', attributes]),
      setStatus: (status) => told.push(['status', status]),
      end: () => void told.push(['end', undefined]),
    };
    const hooks = traceHooks({
      startSpan(name, { attributes }) {
        told.push([name, Object.keys(attributes)]);
        return span;
      },
    });
    return { hooks, told };
  }
  const names = { provider: 'example', operation: 'raw', path: 'raw', method: 'GET', callId: 1 };
  const attempt = { ...names, baseUrl: 'https://api.example.com', attempt: 1 } as Attempt;
  const end = { ...names, durationMs: 1 } as unknown as CallEnd;

  it('has no attribute that nothing is known of', async () => {
    const { hooks, told } = traced();
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const options = { hooks, fetch, retry: false as const, clock: instantClock() };
    const raw = rawClient<{}>(exampleClient('https://api.example.com', options)) as unknown as {
      GET(path: string): Promise<unknown>;
    };
    await failure(raw.GET('/things'));
    expect(told[0]?.[0]).toBe('GET');
    expect(told[0]?.[1]).not.toContain('url.template');
    expect(told[0]?.[1]).not.toContain('http.request.resend_count');
    expect(told.slice(1)).toEqual([
      ['attributes', { 'error.type': 'connection_failed' }],
      ['status', { code: 2 }],
      ['end', undefined],
    ]);
    expect(Object.keys(told[1]?.[1] as object)).toEqual(['error.type']);
  });

  it('ends without an outcome where none was reported', () => {
    const { hooks, told } = traced();
    hooks.onAttemptStart?.(attempt);
    hooks.onCallEnd?.(end);
    expect(told.at(-1)).toEqual(['end', undefined]);
    expect(told.map(([name]) => name)).not.toContain('status');
  });

  it('says that it failed also where the failure has no code', () => {
    const { hooks, told } = traced();
    hooks.onAttemptStart?.(attempt);
    hooks.onCallEnd?.({ ...end, error: new Error('own') as never });
    expect(told).toContainEqual(['attributes', { 'error.type': '_OTHER' }]);
  });

  it('is not missed where its beginning was not reported', () => {
    const { hooks, told } = traced();
    expect(() => hooks.onCallEnd?.({ ...end, error: new Error('own') as never })).not.toThrow();
    expect(told).toEqual([]);
  });
});

describe('an infinite query', () => {
  it('has an empty page behind the end of its list, which leads nowhere', async () => {
    const { list: open, server } = await things(3);
    const { checkpoint } = await open();
    const query = toInfiniteQuery(open());
    const expected = { items: [], checkpoint, hasMore: false };
    expect(await query.queryFn({ pageParam: checkpoint })).toEqual(expected);
    expect(query.getNextPageParam(expected)).toBeUndefined();
    const resumed = toInfiniteQuery(open({}, { resume: checkpoint }));
    for (const pageParam of [undefined, null]) {
      expect(await resumed.queryFn({ pageParam })).toEqual({ ...expected, checkpoint: null });
    }
    expect(server.requests).toHaveLength(1);
  });

  it('has no next page without a checkpoint', async () => {
    const { list: open } = await things(3);
    const { getNextPageParam } = toInfiniteQuery(open());
    expect(getNextPageParam({ items: [], checkpoint: null, hasMore: true })).toBeUndefined();
    expect(getNextPageParam({ items: [], checkpoint: 'x', hasMore: true })).toBe('x');
    expect(getNextPageParam({ items: [], checkpoint: 'x', hasMore: false })).toBeUndefined();
  });

  it('says that its page leads to itself', async () => {
    const fetch = async () => Response.json({ data: range(0, 1), paging: { next: 'same', previous: null } });
    const client = exampleClient('https://api.example.com', { fetch });
    const { queryFn } = toInfiniteQuery(list<Thing, unknown>(client, listThings('cursor-after')));
    const { checkpoint: pageParam } = await queryFn({ pageParam: undefined });
    const { checkpoint } = await queryFn({ pageParam }).catch((error: { checkpoint?: string }) => error);
    expect(await failure(queryFn({ pageParam: checkpoint }))).toMatchObject({
      code: 'cursor_cycle',
      message: 'The page leads to itself: its own cursor came again.',
      checkpoint: expect.any(String),
    });
  });
});
