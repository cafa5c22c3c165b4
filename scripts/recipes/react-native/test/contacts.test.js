import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { becomeReactNative } from './react-native-globals.js';

const server = fork(join(import.meta.dirname, 'server.js'));
server.once('exit', (code) => code !== null && code !== 0 && process.exit(code));
const [{ names, url }] = await once(server, 'message');
const leave = await becomeReactNative(new URL(url).origin);
// Loaded where the globals are React Native's, as in an app.
const { connect, contactNames, readFile } = await import('../contacts.js');
const kapso = connect(url, 'test-key');

/** Has the server fail next, and gives the number of requests so far. */
async function prepare(failure = {}) {
  server.send(failure);
  const [{ requests }] = await once(server, 'message');
  return requests;
}

after(() => {
  server.disconnect();
  leave();
});

test('its responses have no stream', async () => {
  assert.match(String(globalThis.fetch), /XMLHttpRequest/);
  const response = await fetch(`${url}/whatsapp/contacts`, { headers: { 'x-api-key': 'test-key' } });
  assert.deepEqual([response.status, response.body], [200, undefined]);
});

test('lists every contact', async () => assert.deepEqual(await contactNames(kapso), names));

test('lists with the next page asked for in advance', async () => {
  assert.deepEqual(await contactNames(kapso, { prefetch: 1 }), names);
});

test('tries again', async () => {
  const before = await prepare({ status: 503 });
  assert.deepEqual(await contactNames(kapso), names);
  assert.equal((await prepare()) - before, 4);
});

test('reads the body of an error', async () => {
  await assert.rejects(connect(url, 'wrong-key').contacts.list(), (error) => {
    assert.deepEqual(
      [error.code, error.status, error.message.includes('Invalid API key')],
      ['unauthorized', 401, true],
    );
    return true;
  });
});

test('a file has all of its bytes', async () => {
  const { bytes } = await readFile(kapso, `${url}/whatsapp/contacts?limit=100`);
  assert.equal(JSON.parse(Buffer.from(bytes).toString()).data.length, 100);
});

test('ends a list that is no longer wanted', async () => {
  const controller = new AbortController();
  const walk = async () => {
    for await (const contact of kapso.contacts.list({}, { signal: controller.signal })) if (contact) controller.abort();
  };
  await assert.rejects(walk(), { code: 'aborted' });
});

test('a body that stalls ends in time', async () => {
  await prepare({ stalled: true });
  const listing = kapso.contacts.list({}, { timeout: { attemptMs: 200 }, retry: false });
  await assert.rejects(async () => listing, { code: 'timed_out' });
});
