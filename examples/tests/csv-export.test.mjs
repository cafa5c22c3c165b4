import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { startKillingProxy } from './killing-proxy.mjs';
import { checkTypes, random, run, start, startFake, temporaryFolder } from './support.mjs';

/** How often it is killed. */
const kills = 6;
const seed = Number(process.env.WA_EXAMPLE_SEED ?? 20);

/** Reads CSV as RFC 4180 says, character by character. */
function parseCsv(text) {
  const rows = [[]];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const [character, following] = [text[index], text[index + 1]];
    if (isQuoted && character === '"' && following === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted || !',\r'.includes(character)) cell += character;
    else {
      rows.at(-1).push(cell);
      cell = '';
      if (character === ',') continue;
      assert.equal(following, '\n');
      index += 1;
      rows.push([]);
    }
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}

const byId = (a, b) => (a.uniqueId < b.uniqueId ? -1 : 1);

const setUp = (fakeUrl) => ({
  env: { WAPIKIT_API_KEY: 'test-key', WAPIKIT_BASE_URL: fakeUrl },
  folder: temporaryFolder(),
});

test('compiles', checkTypes);

test('writes CSV with every contact, and says plainly how many', async () => {
  const fake = await startFake('wapikit', '--rows', 'contacts=230');
  const { env, folder } = setUp(fake.url);
  const { code, output } = await run(['src/export.ts', join(folder, 'contacts.csv')], env);
  assert.deepEqual([code, output], [0, `Wrote 230 contacts to ${join(folder, 'contacts.csv')}.\n`]);
  const [header, ...rows] = parseCsv(readFileSync(join(folder, 'contacts.csv'), 'utf8'));
  assert.deepEqual(header, ['id', 'name', 'phone', 'status', 'created_at', 'lists', 'attributes']);
  const contacts = await fake.rows('contacts');
  assert.deepEqual(
    rows.map(([uniqueId, name, phone]) => ({ uniqueId, name, phone })).toSorted(byId),
    contacts.map(({ name, phone, uniqueId }) => ({ uniqueId, name, phone })).toSorted(byId),
  );
  assert.deepEqual(readdirSync(folder), ['contacts.csv']);
});

test('quotes, and lets no name become a formula', async () => {
  const { csvLine } = await import(pathToFileURL('src/formats.ts').href);
  const texts = ['a,b', 'say "hi"', 'two\r\nlines', '', 'Ünï', "'quoted'", '+1 (415) 555-0123', '-12.5'];
  assert.deepEqual(parseCsv(csvLine(texts)), [texts]);
  for (const text of [
    '=1+1',
    '+1+cmd|x',
    '-2+3+A1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '=HYPERLINK("http://x","y")',
    '\uFF1D1',
  ]) {
    assert.deepEqual(parseCsv(csvLine([text])), [[`'${text}`]]);
  }
});

test(`has every contact exactly once in JSON Lines after ${kills} kills (seed ${seed})`, async () => {
  const fake = await startFake('wapikit', '--rows', 'contacts=1000');
  const proxy = await startKillingProxy(fake.url, random(seed));
  const { env, folder } = setUp(proxy.url);
  const path = join(folder, 'contacts.jsonl');
  for (let killed = 0; killed < kills;) {
    const { child, exit, ...started } = start(['src/export.ts', path], env);
    proxy.killAtOneOf(4, child);
    const [code, signal] = await exit;
    assert.equal(signal, 'SIGKILL', `${code} ${started.output}`);
    assert.ok(!existsSync(path), 'the file is there before it is whole');
    killed += 1;
  }
  proxy.letLive();
  const { code, output } = await run(['src/export.ts', path], env);
  assert.equal(code, 0, output);
  assert.match(output, /^Continuing after [1-9]\d* contacts\.$/m);
  const rows = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(rows.toSorted(byId), (await fake.rows('contacts')).toSorted(byId));
  assert.deepEqual(readdirSync(folder), ['contacts.jsonl']);
});

test('continues after a failure of the service, and says how to use it', async () => {
  const fake = await startFake('wapikit', '--rows', 'contacts=120');
  const { env, folder } = setUp(fake.url);
  await fake.control('/faults', { operation: 'contacts.list', fault: 'status:403' });
  const failed = await run(['src/export.ts', join(folder, 'a.csv')], env);
  assert.equal(failed.code, 1);
  assert.match(failed.output, /The next run continues after 0 contacts/);
  assert.equal((await run(['src/export.ts', join(folder, 'a.csv')], env)).code, 0);
  const usage = await run(['src/export.ts', 'a.txt'], env);
  assert.equal(usage.code, 2);
  assert.match(usage.output, /\.csv or \.jsonl/);
});
