import { call, isWaError, type Operation } from '@wa-clients/core';
import { createFake, type Fake } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import type { WatchedClock } from '../support/fault-matrix/open-ends.ts';
import { loadProviders, type MatrixProvider } from '../support/fault-matrix/providers.ts';
import { redirects } from '../support/fault-matrix/redirects.ts';
import { onBench, seenIn, underFaults, wanted } from '../support/fault-matrix/run.ts';
import { type Row, rows } from '../support/fault-matrix/table.ts';

// A cell that gets stuck says where, after a bounded number of turns; a busy machine must not cut it off before.
vi.setConfig({ testTimeout: 600_000 });

const providers = await loadProviders();
const [first] = findProviders(root);

const path = '/things/{id}';
const send: Operation = { name: 'things.send', method: 'POST', path, body: 'fields' };
const replace: Operation = { name: 'things.replace', method: 'PUT', path, body: 'fields' };
const remove: Operation = { name: 'things.remove', method: 'DELETE', path };
const declared: Operation = { ...send, name: 'things.declared', idempotent: true };
/** Long enough for a body to be cut in the middle of. */
const answer = { id: 'a thing', text: 'sent as it was meant to be sent'.repeat(4) };

/** A service with one thing that can be written to, and how often it was. */
function makeService(clock?: WatchedClock): { readonly fake: Fake; readonly carriedOut: () => number } {
  let count = 0;
  const handle = () => {
    count += 1;
    return { status: 200, body: answer };
  };
  const fake = createFake({
    baseUrl: 'https://api.example.com/v1',
    routes: ['POST', 'PUT', 'DELETE'].map((method) => ({ operation: method, method, path, handle })),
    failure: (status) => ({ status, body: { error: 'no' } }),
    ...(clock && { clock }),
  });
  return { fake, carriedOut: () => count };
}

const input = (operation: Operation) => ({ id: '1', ...(operation.body && { text: 'hello' }) });

/** Runs a row on a provider's client for an operation that writes; gives how often it was carried out, and the rest. */
async function run({ clientOf }: MatrixProvider, operation: Operation, row: Row) {
  let service: ReturnType<typeof makeService> | undefined;
  const make = (clock: WatchedClock) => (service = makeService(clock)).fake;
  return onBench(make, row, async (bench) => {
    const client = clientOf(bench.options);
    const described = { ...operation, empty: row.mayBeEmpty === true, text: row.mayBeText === true };
    const outcome = await underFaults(bench, row, () =>
      call(client, described, input(operation), { signal: bench.signal }),
    );
    const carriedOut = service?.carriedOut() ?? 0;
    if (row.answer) expect(outcome.value).toEqual(row.answer.is);
    else if (outcome.error === undefined) expect(outcome.value).toMatchObject(answer);
    return { carriedOut, error: outcome.error, seen: seenIn(outcome, row) };
  });
}

const all = [...rows, ...redirects];

for (const provider of providers) {
  const namedBy = ({ name }: Operation) => ({ provider: provider.id, operation: name, path, isList: false });

  describe.concurrent(`a send on ${provider.id}`, () => {
    it.each(all)('under: $name', async (row) => {
      const { carriedOut, error, seen } = await run(provider, send, row);
      expect(seen).toEqual(wanted(row.send, namedBy(send)));
      expect(carriedOut).toBeLessThanOrEqual(1);
      // The one thing that an app must be able to rely on: no doubt means that nothing was sent.
      if (carriedOut === 1 && error !== undefined) expect(isWaError(error) && error.ambiguous).toBe(true);
    });
  });

  describe.concurrent(`a write that may be repeated on ${provider.id}`, () => {
    // What may be repeated is one question for the client, whoever the provider is: one of them has all three.
    for (const operation of provider.id === first ? [replace, remove, declared] : [replace]) {
      it.each(all)(`${operation.name} under: $name`, async (row) => {
        const { seen } = await run(provider, operation, row);
        expect(seen).toEqual(wanted(row.write ?? row.read, namedBy(operation)));
      });
    }
  });
}

describe.each(providers)('a send that never left for $id', ({ clientOf }) => {
  it('is repeated when nobody listens at the address, and leaves no doubt', async () => {
    const { close, url } = await makeService().fake.listen();
    await close();
    let attempts = 0;
    const client = clientOf({
      baseUrl: url,
      clock: {
        now: () => 0,
        setTimeout: (callback, ms) => (ms < 10_000 ? setImmediate(callback) : undefined),
        clearTimeout() {},
      },
      hooks: { onAttemptStart: () => void (attempts += 1) },
    });
    const error: unknown = await call(client, send, input(send)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'connection_failed', sent: 'no', ambiguous: false, attempts: 3 });
    expect(attempts).toBe(3);
  });

  it('leaves no doubt when the caller left before, or while the key was fetched', async () => {
    const { fake } = makeService();
    const { baseUrl, fetch } = fake;
    const early = call(clientOf({ baseUrl, fetch }), send, input(send), { signal: AbortSignal.abort() });
    expect(await early.catch((reason: unknown) => reason)).not.toMatchObject({ ambiguous: true });
    const caller = new AbortController();
    const apiKey = () => {
      caller.abort();
      return new Promise<string>(() => {});
    };
    const waiting = call(clientOf({ apiKey, baseUrl, fetch }), send, input(send), { signal: caller.signal });
    const error: unknown = await waiting.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'aborted' });
    expect(error).not.toMatchObject({ ambiguous: true });
    expect(fake.requests).toEqual([]);
  });
});
