import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { fakeKapso } from '@wa-clients/kapso/testing';

const folder = join(import.meta.dirname, '..');
const program = createRequire(import.meta.url).resolve('next/dist/bin/next');
const fake = fakeKapso({ contacts: 250, webhookSecret: 'a secret of the tests' });
let api;
let app;
let origin = '';

before(async () => {
  api = await fake.listen();
});

after(async () => {
  app?.kill();
  await Promise.all([app && once(app, 'exit'), api.close()]);
});

function next(words, env = {}) {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, ...env } });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output.text += chunk));
  return { child, output };
}

async function visit(path) {
  const response = await fetch(`${origin}${path}`);
  const text = await response.text();
  assert.equal(response.status, 200, text.slice(0, 500));
  return [...text.matchAll(/<li>(.*?)<\/li>/g)].map(([, name]) =>
    name.replaceAll('&#x27;', "'").replaceAll('&amp;', '&'),
  );
}

test('is built without a key and without a network', async () => {
  const { child, output } = next(['build']);
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, output.text);
});

test('starts', async () => {
  const { child, output } = next(['start', '--port', '0', '--hostname', '127.0.0.1'], {
    KAPSO_API_KEY: 'test-key',
    KAPSO_BASE_URL: api.url,
    KAPSO_WEBHOOK_SECRET: 'a secret of the tests',
  });
  app = child;
  while (!/Ready in/.test(output.text)) await once(child.stdout, 'data', { signal: AbortSignal.timeout(20_000) });
  [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(output.text);
});

test('a server component lists every contact, and asks anew at each visit', async () => {
  const names = fake.data.contacts.map((contact) => contact.profile_name);
  const before = fake.requests.length;
  for (const _ of [1, 2, 3]) assert.deepEqual((await visit('/contacts')).toSorted(), names.toSorted());
  assert.equal(fake.requests.length - before, 9);
});

test('a list with `revalidate` is read from the cache of Next', async () => {
  const before = fake.requests.length;
  for (const _ of [1, 2, 3]) assert.equal((await visit('/cached')).length, 250);
  assert.equal(fake.requests.length - before, 3);
});

test('a page of the pages router lists on the server', async () => {
  const ids = fake.data.conversations.filter(({ status }) => status === 'active').map(({ id }) => id);
  assert.deepEqual((await visit('/conversations')).toSorted(), ids.toSorted());
});

test('an infinite query has its first page in the document, and the others by a server action', async () => {
  const seen = await visit('/infinite');
  assert.equal(seen.length, 20);
  const manifest = JSON.parse(readFileSync(join(folder, '.next/server/server-reference-manifest.json'), 'utf8'));
  const [id] = Object.keys(manifest.node);
  const act = async (parameters) => {
    const headers = { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' };
    const response = await fetch(`${origin}/infinite`, { method: 'POST', headers, body: JSON.stringify(parameters) });
    // A row of React's own format holds the result.
    const row = (await response.text()).split('\n').find((line) => line.includes('"names"'));
    return JSON.parse(row.slice(row.indexOf(':') + 1));
  };
  const names = [];
  let page = await act([]);
  assert.deepEqual(page.names, seen);
  for (
    names.push(...page.names);
    typeof page.next === 'string' && page.next !== '$undefined';
    names.push(...page.names)
  ) {
    page = await act([page.next]);
  }
  assert.deepEqual(names.toSorted(), fake.data.contacts.map((contact) => contact.profile_name).toSorted());
});

test('an edge route takes deliveries, and refuses those of strangers', async () => {
  const deliver = async (options) => {
    const { headers, body } = await fake.webhook('whatsapp.message.received', options);
    return (await fetch(`${origin}/webhooks/kapso`, { method: 'POST', headers, body })).status;
  };
  assert.equal(await deliver({}), 200);
  assert.equal(await deliver({ secret: 'of a stranger' }), 401);
});
