import { SpanKind, type Tracer } from '@opentelemetry/api';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type Clock, traceHooks, type TracerLike } from '@wa-clients/core';
import { expect } from 'vitest';

import { exampleClient } from './client.ts';
import { instantClock } from './instant-clock.ts';
import { onRequest } from './on-request.ts';

/** A tracer of the real SDK, with the spans that it began and those that were handed to its exporter. */
export function tracing() {
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

/** Answers the request of that index, from 0. */
export type Respond = (request: Request, index: number) => Response | Promise<Response>;

/** A client in memory whose hooks trace. */
export function tracedClient(tracer: TracerLike, respond: Respond, options: { baseUrl?: string; clock?: Clock } = {}) {
  let index = 0;
  return exampleClient(options.baseUrl ?? 'https://api.example.com/v1', {
    clock: options.clock ?? instantClock(),
    hooks: traceHooks(tracer),
    // Room for every retry that a test makes at once.
    retry: { budget: { capacity: 10_000 } },
    fetch: onRequest(async (request) => respond(request, index++)),
  });
}

export const ok = () => Response.json({ id: 1 });
export const status = (code: number) =>
  Response.json({ error: { code: 7, message: 'no +15550001111' } }, { status: code });
export const never = () => new Promise<Response>(() => {});
/** Lets a call happen below a span of its own. */
export const below = <Result>(tracer: Tracer, name: string, body: () => Promise<Result>) =>
  tracer.startActiveSpan(name, async (span) => {
    try {
      return { result: await body(), spanId: span.spanContext().spanId };
    } finally {
      span.end();
    }
  });
