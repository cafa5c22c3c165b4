import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';

import { startKillingProxy } from './killing-proxy.mjs';
import { checkTypes, random, run, start, startFake, temporaryFolder } from './support.mjs';

/** How often it is killed. */
const kills = Number(process.env.WA_EXAMPLE_KILLS ?? 10);
const seed = Number(process.env.WA_EXAMPLE_SEED ?? 20);

test('compiles', checkTypes);

test(`has every contact exactly once after ${kills} kills (seed ${seed})`, async () => {
  const next = random(seed);
  const fake = await startFake('kapso', '--contacts', String(250 * kills));
  const proxy = await startKillingProxy(fake.url, next);
  const file = join(temporaryFolder(), 'contacts.db');
  const env = { KAPSO_API_KEY: 'test-key', KAPSO_BASE_URL: proxy.url, DATABASE_FILE: file };

  let killed = 0;
  let begun = 0;
  for (let attempt = 0; killed < kills; attempt += 1) {
    assert.ok(attempt < 5 * kills, 'it ends too early to be killed');
    const { child, exit } = start(['src/sync.ts'], env);
    proxy.killAtOneOf(3, child);
    const [, signal] = await exit;
    if (signal === 'SIGKILL') killed += 1;
    else begun += 1;
    if (attempt === 0) logWrites(file);
  }
  proxy.letLive();
  const { code, output } = await run(['src/sync.ts'], env);
  assert.equal(code, 0, output);

  const database = new DatabaseSync(file);
  const stored = database.prepare('SELECT row FROM contacts ORDER BY id').all();
  const expected = (await everyContact(fake)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(
    stored.map(({ row }) => JSON.parse(row)),
    expected,
  );
  // No walk was begun again, so that no row was written a second time.
  assert.equal(begun, 0);
  assert.deepEqual(database.prepare('SELECT id FROM writes GROUP BY id HAVING count(*) > 1').all(), []);
  assert.deepEqual(database.prepare('SELECT * FROM checkpoints').all(), []);
  database.close();
});

/** The list as any other language would read it. */
async function everyContact({ headers, url }) {
  const contacts = [];
  for (let after = ''; after !== null;) {
    const { data, paging } = await (await fetch(`${url}/whatsapp/contacts?limit=100${after}`, { headers })).json();
    contacts.push(...data);
    after = paging.next && `&after=${encodeURIComponent(paging.cursors.after)}`;
  }
  return contacts;
}

/** Lets the database note each row that is written. */
function logWrites(file) {
  const database = new DatabaseSync(file);
  database.exec(`
    CREATE TABLE writes AS SELECT id FROM contacts;
    CREATE TRIGGER inserted AFTER INSERT ON contacts BEGIN INSERT INTO writes VALUES (new.id); END;
    CREATE TRIGGER updated AFTER UPDATE ON contacts BEGIN INSERT INTO writes VALUES (new.id); END;
  `);
  database.close();
}

test('stores what it has when the service fails, and updates the rows of an earlier walk', async () => {
  const fake = await startFake('kapso', '--contacts', '250');
  const file = join(temporaryFolder(), 'contacts.db');
  const env = { KAPSO_API_KEY: 'test-key', KAPSO_BASE_URL: fake.url, DATABASE_FILE: file };
  assert.equal((await run(['src/sync.ts'], env)).code, 0);
  await fetch(`${fake.url}/whatsapp/contacts`, {
    method: 'POST',
    headers: { ...fake.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ contact: { wa_id: '15550100999' } }),
  }).then((response) => assert.ok(response.ok));
  await fake.control('/faults', { operation: 'contacts.list', fault: 'status:403' });
  const failed = await run(['src/sync.ts'], env);
  assert.equal(failed.code, 1);
  assert.match(failed.output, /the next run continues after them/);
  assert.doesNotMatch(failed.output, /test-key/);
  assert.equal((await run(['src/sync.ts'], env)).code, 0);
  const database = new DatabaseSync(file);
  assert.equal(database.prepare('SELECT count(*) AS count FROM contacts').get().count, 251);
  database.close();
});
