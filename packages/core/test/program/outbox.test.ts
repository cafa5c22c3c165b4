import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type SignedDelivery, virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { createOutbox } from '../../src/program/outbox.ts';

/** A receiver that answers with these statuses, and what it was sent. */
async function receiver(...statuses: readonly number[]) {
  const attempts: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    attempts.push(request.headers['x-attempt'] as string | undefined);
    response.writeHead(statuses[attempts.length - 1] ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { attempts, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

function deliveryOf(attempt: number): SignedDelivery {
  const headers = { 'x-attempt': String(attempt) };
  return {
    body: '{}',
    headers,
    request: new Request('http://127.0.0.1/hook', { method: 'POST', headers, body: '{}' }),
    repeat: async (number) => deliveryOf(number),
  };
}

describe('an outbox', () => {
  it('signs each attempt as one of its own', async () => {
    const { attempts, url } = await receiver(500, 503);
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const outbox = createOutbox({ accepted: new Set(), clock, onAccepted: () => {}, url, verdict: undefined });
    outbox.start();
    outbox.push([deliveryOf(1)]);
    await vi.waitFor(async () => {
      await clock.advance(30_000);
      expect(outbox.waiting()).toBe(0);
    });
    expect(attempts).toEqual(['1', '2', '3']);
  });

  it.each([
    { status: 204, meaning: 'again', accepted: 0, waiting: 1 },
    { status: 404, meaning: 'refused', accepted: 0, waiting: 0 },
    { status: 302, meaning: 'accepted', accepted: 1, waiting: 0 },
  ] as const)(
    'takes the status $status as the provider does: $meaning',
    async ({ accepted, meaning, status, waiting }) => {
      const { url } = await receiver(status);
      const ids: string[] = [];
      const outbox = createOutbox({
        accepted: new Set(),
        clock: virtualClock({ autoAdvanceBelowMs: 0 }),
        onAccepted: (id) => void ids.push(id),
        url,
        verdict: () => meaning,
      });
      outbox.start();
      outbox.push([deliveryOf(1)]);
      await vi.waitFor(() => expect(outbox.attempts).toHaveLength(1));
      await vi.waitFor(() => expect([ids.length, outbox.waiting()]).toEqual([accepted, waiting]));
    },
  );
});
