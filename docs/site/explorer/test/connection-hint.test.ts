import { createClient, download } from '@wa-clients/core';
import { expect, it } from 'vitest';

import { connectionHint, fakeCommand } from '../run/connection-hint.ts';

const packageName = '@wa-clients/acme';
const machine = { baseUrl: 'http://127.0.0.1:4010/v1', apiKey: 'test-key' };

async function unreachable(): Promise<unknown> {
  const client = createClient(
    { provider: 'acme', userAgent: 'acme', baseUrl: machine.baseUrl, credential: () => ({}), readError: () => ({}) },
    { apiKey: 'test-key', fetch: async () => await Promise.reject(new TypeError('Failed to fetch')), retry: false },
  );
  return await download(client, 'https://files.example.com/a', { hosts: ['files.example.com'] }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

it('says how to start a fake that this page may call when none responds', async () => {
  const place = { origin: 'https://docs.example.com', packageName, target: machine };
  const hint = connectionHint(await unreachable(), place);
  expect(hint).toContain(machine.baseUrl);
  expect(hint).toContain('npx @wa-clients/acme fake --cors https://docs.example.com');
});

it('says nothing of other errors, nor of the fake in the page', async () => {
  const place = { origin: 'https://docs.example.com', packageName };
  expect(connectionHint(new Error('other'), { ...place, target: machine })).toBeUndefined();
  expect(connectionHint(await unreachable(), { ...place, target: 'page' })).toBeUndefined();
});

it.each(['http://127.0.0.1:8080', 'http://localhost:5173', 'http://[::1]:80'])('needs no option at %s', (origin) => {
  expect(fakeCommand(packageName, origin)).toBe('npx @wa-clients/acme fake');
});
