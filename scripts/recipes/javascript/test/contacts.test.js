import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

import { fakeKapso } from '@wa-clients/kapso/testing';

import { contactNames } from '../contacts.js';

const folder = join(import.meta.dirname, '..');
const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const check = () => spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;

test('has no mistake that the types know', () => assert.equal(check(), ''));

test('mistakes are found', () => {
  const file = join(folder, 'mistakes.js');
  writeFileSync(
    file,
    `// @ts-check
import { createKapso } from '@wa-clients/kapso';
const kapso = createKapso({ apiKey: 'key', timeout: 5000 });
for await (const contact of kapso.contacts.list({ has_costumer: true })) console.log(contact.profil_name);
`,
  );
  try {
    const lines = [...check().matchAll(/mistakes\.js\((\d+),\d+\): error TS(\d+)/g)].map(([, line, code]) => [
      line,
      code,
    ]);
    assert.deepEqual(lines, [
      ['3', '2559'],
      ['4', '2561'],
      ['4', '2551'],
    ]);
  } finally {
    rmSync(file);
  }
});

test('runs', async () => {
  const fake = fakeKapso({ contacts: 120 });
  const names = await contactNames({ apiKey: 'test-key', fetch: fake.fetch });
  assert.ok(names.length > 0 && names.length < 120);
});
