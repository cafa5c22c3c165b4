const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { test } = require('node:test');

const { fakeKapso } = require('@wa-clients/kapso/testing');

const folder = join(__dirname, '..');
const compilers = ['typescript', 'typescript-5.9'];

/** What a compiler says; nothing when it is content. */
function compile(compiler, ...words) {
  const program = join(folder, 'node_modules', compiler, 'bin/tsc');
  return spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' }).stdout;
}

const codes = (text) => [...text.matchAll(/error (TS\d+)/g)].map(([, code]) => code);

/** Runs what was compiled, in a process of its own, as an app of CommonJS is started. */
function run(output) {
  const program = `
    const { contactsOf, connect } = require('./${output}/contacts.js');
    const { fakeKapso } = require('@wa-clients/kapso/testing');
    Promise.resolve(connect({ apiKey: 'test-key', fetch: fakeKapso({ contacts: 120 }).fetch }))
      .then(contactsOf)
      .then((contacts) => console.log(contacts.length));
  `;
  return Number(spawnSync(process.execPath, ['--eval', program], { cwd: folder, encoding: 'utf8' }).stdout);
}

const wanted = fakeKapso({ contacts: 120 }).data.contacts.filter((contact) => contact.customer_id).length;

for (const compiler of compilers) {
  test(`nodenext: ${compiler} compiles to CommonJS that runs`, () => {
    assert.equal(compile(compiler, '-p', '.'), '');
    assert.equal(run('dist'), wanted);
  });

  test(`node16: ${compiler} compiles an import(), which runs`, () => {
    assert.equal(compile(compiler, '-p', 'tsconfig.node16.json'), '');
    assert.equal(run('dist-node16'), wanted);
  });
}

test('node20 and bundler find no mistake', () => {
  assert.equal(compile('typescript', '-p', '.', '--noEmit', '--module', 'node20'), '');
  assert.equal(
    compile('typescript', '-p', '.', '--noEmit', '--module', 'preserve', '--moduleResolution', 'bundler'),
    '',
  );
});

test('node16 refuses what becomes a require', () => {
  assert.deepEqual(codes(compile('typescript', '-p', '.', '--noEmit', '--module', 'node16')), ['TS1479']);
});

test('node10: TypeScript 5 finds the types where paths lead to them', () => {
  const bare = compile('typescript-5.9', '-p', 'tsconfig.node10.json', '--noEmit', '--paths', 'null');
  assert.equal(codes(bare)[0], 'TS2307');
  assert.equal(compile('typescript-5.9', '-p', 'tsconfig.node10.json'), '');
  assert.equal(run('dist-node10'), wanted);
});

test('node10: TypeScript 7 no longer has it', () => {
  assert.ok(codes(compile('typescript', '-p', 'tsconfig.node10.json')).includes('TS5108'));
});
