import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { fakeProgramOf, startFake, type StartedFake } from '../support/fake-program.ts';
import { testedProviders } from '../support/tested-providers.ts';

// Each loads a provider.
vi.setConfig({ testTimeout: 600_000 });

interface Hook {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** A receiver of webhooks that refuses the first one. */
async function receiver() {
  const received: Hook[] = [];
  const server = createServer((incoming, outgoing) => {
    let body = '';
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
    incoming.on('end', () => {
      received.push({ body, headers: incoming.headers as Record<string, string> });
      outgoing.writeHead(received.length === 1 ? 500 : 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

type Verify = (input: Hook & { readonly secret: string }) => Promise<object>;

/** The function of a package that verifies a delivery. */
async function verifierOf(provider: string): Promise<Verify> {
  const file = pathToFileURL(join(root, 'packages', provider, 'src/webhooks.ts')).href;
  const module = (await import(file)) as Record<string, Verify>;
  const [, verify] = Object.entries(module).find(([name]) => /^verify\w+Webhook$/.test(name)) ?? [];
  if (!verify) throw new Error(`packages/${provider}/src/webhooks.ts verifies nothing.`);
  return verify;
}

function firstList({ headers, url }: StartedFake, sample: string | undefined) {
  return fetch(`${url}${sample ?? '/'}`, { headers });
}

describe.each(testedProviders(findProviders(root)))('the program of %s', (provider) => {
  it('answers its first list with the key that it tells, and refuses another', async () => {
    const program = await fakeProgramOf(provider);
    const fake = await startFake(program, '--fault', '*=status:500');
    expect(await startFake(program, '--host', '0.0.0.0').catch((error: Error) => error.message)).toContain(
      '--allow-remote',
    );
    // Every list of some stands below something else, and a path that is unknown meets no fault.
    if (program.sample !== undefined) expect((await firstList(fake, program.sample)).status).toBe(500);
    const response = await firstList(fake, program.sample);
    expect(response.headers.get('x-fake-provider')).toBe(program.title);
    // Without a single key, it takes the credentials of the entry for tests, which no line tells.
    if (program.sample === undefined || !program.credentials) return;
    expect(response.status).toBe(200);
    const wrong = await firstList({ ...fake, headers: program.credentials('wrong') }, program.sample);
    expect(wrong.status).toBe(401);
  });

  it('takes up its state with the same rows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fake-program-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const program = await fakeProgramOf(provider);
    const state = join(folder, 'state.jsonl');
    const first = await startFake(program, '--state', state, '--seed', '3');
    await first.control('/messages', { from: '15550100734', text: 'Hello' });
    await first.control('/clock', { advanceMs: 60_000 });
    const rowsOf = async (fake: StartedFake) => {
      const text = await (await firstList(fake, program.sample)).text();
      // The id of the request, and the port in URLs of pages, are others now.
      return { ...(JSON.parse(text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1')) as object), request_id: undefined };
    };
    const rows = await rowsOf(first);
    expect(await first.stop()).toBe(0);
    const second = await startFake(program, '--state', state);
    expect(await rowsOf(second)).toEqual(rows);
    expect(existsSync(`${state}.lock`)).toBe(true);
  });

  it('delivers a message of a customer signed, and again when it was refused, where it signs webhooks', async () => {
    const program = await fakeProgramOf(provider);
    const { received, url } = await receiver();
    const words = ['--webhook', url, '--secret', 'own-secret'];
    if (!program.hasWebhooks) {
      await expect(startFake(program, ...words)).rejects.toThrow('--webhook');
      return;
    }
    const fake = await startFake(program, ...words);
    expect((await fake.control('/messages', { from: '15550100734', text: 'Hello' })).status).toBe(200);
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 5_000 });
    await vi.waitFor(
      async () => {
        await fake.control('/clock', { advanceMs: 60_000 });
        expect(received.length).toBeGreaterThan(1);
      },
      { timeout: 5_000 },
    );
    expect(received[1]?.body).toBe(received[0]?.body);
    const verify = await verifierOf(provider);
    const delivery = await verify({ ...(received[0] ?? { body: '', headers: {} }), secret: 'own-secret' });
    expect(JSON.stringify(delivery)).toContain('Hello');
  });
});
