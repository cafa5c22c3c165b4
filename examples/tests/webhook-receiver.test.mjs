import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';

import { checkTypes, seen, start, startFake, temporaryFolder } from './support.mjs';

const env = {
  WHATSAPP_APP_SECRET: 'test-secret',
  WHATSAPP_VERIFY_TOKEN: 'test-token',
  INBOX_FILE: join(temporaryFolder(), 'inbox.db'),
};

async function startReceiver(port = '0') {
  const app = start(['src/server.ts'], { ...env, PORT: port });
  const url = `http://127.0.0.1:${await seen(app, /Listening on port (\d+)/)}/`;
  return { app, url };
}

async function stop({ child, exit }, signal) {
  child.kill(signal);
  await exit;
}

function inbox() {
  const database = new DatabaseSync(env.INBOX_FILE, { readOnly: true });
  try {
    return database.prepare('SELECT id, handled FROM events').all();
  } finally {
    database.close();
  }
}

/** A delivery as Meta signs it, made without the package. */
function delivery(text, secret = env.WHATSAPP_APP_SECRET) {
  const message = {
    from: '15550100734',
    id: `wamid.${text}`,
    timestamp: '1780000000',
    type: 'text',
    text: { body: text },
  };
  const metadata = { display_phone_number: '15550100001', phone_number_id: '106540352242922' };
  const value = { messaging_product: 'whatsapp', metadata, messages: [message] };
  const entry = [{ id: '102290129340398', changes: [{ field: 'messages', value }] }];
  const body = JSON.stringify({ object: 'whatsapp_business_account', entry });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
  };
}

async function until(check) {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('compiles', checkTypes);

test('handles what the fake delivers, also what it missed, once', async () => {
  const { app, url } = await startReceiver();
  const fake = await startFake('cloud', '--clock', 'virtual', '--webhook', url, '--secret', 'test-secret');
  await fake.control('/messages', { from: '15550100734', text: 'Where is my order?' });
  await seen(app, /: Where is my order\?/);
  // While it is down, deliveries fail; the fake repeats them, as Meta does.
  await stop(app);
  await fake.control('/messages', { from: '15550100734', text: 'Hello?' });
  const failed = async () => (await fake.control('/deliveries')).attempts.some(({ status }) => status !== 200);
  await until(failed);
  const { app: again } = await startReceiver(new URL(url).port);
  await fake.control('/clock', { advanceMs: 60_000 });
  await seen(again, /: Hello\?/);
  assert.doesNotMatch(again.output, /my order/);
  await stop(again);
  assert.deepEqual(
    inbox().map(({ handled }) => handled),
    [1, 1],
  );
});

test('answers repeated deliveries with 200, and handles the event once', async () => {
  const { app, url } = await startReceiver();
  const statuses = [];
  for (const _ of [1, 2, 3]) statuses.push((await fetch(url, delivery('again'))).status);
  assert.deepEqual(statuses, [200, 200, 200]);
  await fetch(url, delivery('behind'));
  await seen(app, /: behind/);
  assert.equal(app.output.match(/: again/g).length, 1);
  await stop(app);
});

test('refuses a wrong signature, and stores nothing of it', async () => {
  const { app, url } = await startReceiver();
  const before = inbox().length;
  assert.equal((await fetch(url, delivery('evil', 'of a stranger'))).status, 401);
  const { body, ...signed } = delivery('good');
  assert.equal((await fetch(url, { ...signed, body: body.replace('good', 'evil') })).status, 401);
  assert.equal((await fetch(url, { method: 'POST', body })).status, 401);
  assert.equal(inbox().length, before);
  assert.doesNotMatch(app.output, /: evil/);
  await stop(app);
});

test('loses nothing that it accepted when it is killed', async () => {
  const { app, url } = await startReceiver();
  const texts = Array.from({ length: 20 }, (_, index) => `kept ${index};`);
  await Promise.all(texts.map(async (text) => assert.equal((await fetch(url, delivery(text))).status, 200)));
  await stop(app, 'SIGKILL');
  const { app: again } = await startReceiver();
  await until(() => inbox().every(({ handled }) => handled === 1));
  await stop(again);
  const printed = app.output + again.output;
  for (const text of texts) assert.ok(printed.includes(`: ${text}`), text);
});

test('answers the challenge of Meta with the right word alone', async () => {
  const { app, url } = await startReceiver();
  const challenge = (token) => fetch(`${url}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${token}`);
  assert.equal(await (await challenge('test-token')).text(), '1158201444');
  assert.equal((await challenge('wrong')).status, 403);
  await stop(app);
});
