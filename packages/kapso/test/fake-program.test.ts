import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';

import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import { type CommandIo, fakeCommand } from '@wa-clients/core/program';
import { createKapso } from '@wa-clients/kapso';
import { verifyKapsoWebhook } from '@wa-clients/kapso/webhooks';
import { expect, it, onTestFinished, vi } from 'vitest';

import { kapsoFakeProgram } from '../src/testing/fake-program.ts';

interface Told {
  readonly url: string;
  readonly controlUrl: string;
}

/** Runs the command as the program does; a signal, as Ctrl+C sends it, ends it with the test. */
async function fakeProgram(...argv: readonly string[]): Promise<Told> {
  const lines: string[] = [];
  const out = { write: (text: string) => lines.push(text) };
  const io: CommandIo = { stdout: out, stderr: out, env: {}, cwd: process.cwd() };
  const ended = fakeCommand(kapsoFakeProgram('0.0.0')).run(['--port', '0', '--json', ...argv], io);
  await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 5_000 });
  onTestFinished(async () => {
    process.emit('SIGTERM');
    expect(await ended).toBe(0);
  });
  return JSON.parse(lines[0] ?? '') as Told;
}

function control({ controlUrl }: Told, path: string, body: object = {}) {
  const headers = { 'x-fake-control': '1', 'content-type': 'application/json' };
  return fetch(`${controlUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

const sent = { phoneNumberId: '1234567890', to: '14155550123', body: 'On its way.' };

it("serves the vendor's own SDK and this client, for lists and sends", async () => {
  const told = await fakeProgram('--contacts', '30');
  const { origin } = new URL(told.url);
  await control(told, '/messages', { from: sent.to, text: 'Where is my order?' });
  const whatsapp = new WhatsAppClient({ baseUrl: `${origin}/meta/whatsapp`, kapsoApiKey: 'test-key' });
  expect((await whatsapp.contacts.list({ phoneNumberId: '1234567890', limit: 10 })).data).toHaveLength(10);
  const { messages } = await whatsapp.messages.sendText(sent);
  expect(messages[0]?.id).toMatch(/^wamid\./);
  const kapso = createKapso({ apiKey: 'test-key', baseUrl: told.url });
  // The customer who wrote is a contact beside the others.
  expect((await kapso.contacts.list().collect({ maxItems: 100 })).length).toBeGreaterThanOrEqual(30);
});

it('delivers what happens to messages as webhooks that the package verifies', async () => {
  const received: { readonly body: string; readonly headers: Record<string, string> }[] = [];
  const server = createServer((incoming, outgoing) => {
    let body = '';
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
    incoming.on('end', () => {
      received.push({ body, headers: incoming.headers as Record<string, string> });
      outgoing.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.close().closeAllConnections());
  const hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const told = await fakeProgram('--webhook', hook, '--secret', 'own', '--clock', 'virtual');
  await control(told, '/messages', { from: sent.to, text: 'Where is my order?' });
  const baseUrl = `${new URL(told.url).origin}/meta/whatsapp`;
  await new WhatsAppClient({ baseUrl, kapsoApiKey: 'test-key' }).messages.sendText(sent);
  for (let step = 0; step < 3; step += 1) expect((await control(told, '/statuses')).status).toBe(200);
  expect((await control(told, '/statuses')).status).toBe(409);
  await vi.waitFor(() => expect(received).toHaveLength(4));
  const deliveries = await Promise.all(received.map((one) => verifyKapsoWebhook({ ...one, secret: 'own' })));
  expect(deliveries.map(({ event }) => String(event)).toSorted((a, b) => a.localeCompare(b))).toEqual([
    'whatsapp.message.delivered',
    'whatsapp.message.read',
    'whatsapp.message.received',
    'whatsapp.message.sent',
  ]);
});
