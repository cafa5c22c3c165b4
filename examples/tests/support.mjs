/** What the tests of the examples share; each runs in the folder of its app, where the packages are installed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const running = new Set();
after(async () => {
  const ended = [...running].map((child) => once(child, 'exit'));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(ended);
});

/** A file of the app's packages. */
export const ofApp = (...path) => join(process.cwd(), 'node_modules', ...path);

/** Starts Node; `output` grows as it prints, `exit` is [code, signal]. */
export function start(words, env = {}) {
  const child = spawn(process.execPath, words, { env: { ...process.env, ...env } });
  running.add(child);
  const started = { child, output: '', exit: once(child, 'close') };
  child.once('exit', () => running.delete(child));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (started.output += chunk));
  return started;
}

/** Runs Node to its end. */
export async function run(words, env) {
  const started = start(words, env);
  const [code] = await started.exit;
  return { code, output: started.output };
}

/** Waits until the output has it; returns the first group, or all of it. */
export async function seen(started, pattern) {
  for (;;) {
    const found = pattern.exec(started.output);
    if (found) return found[1] ?? found[0];
    if (started.child.exitCode !== null) assert.fail(`It ended without ${pattern}: ${started.output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Starts the program that `npx @wa-clients/NAME fake` runs. */
export async function startFake(name, ...words) {
  const program = ofApp('@wa-clients', name, 'dist/bin.js');
  const started = start([program, 'fake', '--port', '0', '--json', ...words]);
  const fake = JSON.parse(await seen(started, /^\{.*\}$/m));
  const control = async (path, body) => {
    const init = { method: 'POST', headers: { 'x-fake-control': '1' }, body: JSON.stringify(body) };
    const response = await fetch(`${fake.controlUrl}${path}`, body === undefined ? {} : init);
    assert.ok(response.ok, `${path}: ${response.status}`);
    return response.status === 204 ? undefined : response.json();
  };
  /** What is stored; the control API returns 1,000 rows at most. */
  const rows = async (collection) => {
    const { rows: stored, total } = await control(`/collections/${collection}?limit=1000`);
    assert.equal(stored.length, total);
    return stored;
  };
  return { ...fake, control, rows };
}

/** A folder that is removed in the end. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Checks the app with its own TypeScript. */
export async function checkTypes() {
  const { code, output } = await run([ofApp('typescript/bin/tsc')]);
  assert.equal(code, 0, output);
}

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
