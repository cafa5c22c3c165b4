/**
 * Imports generated files in a process that may only read them and what they import, and tells what each did.
 *
 * Takes the folder of folders as its argument; started by `import-files.ts`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2] as string;
const canary = { touched: false };
Object.defineProperty(globalThis, 'canary', { value: canary, enumerable: true });

/** Whether an attempt is denied. */
const isDenied = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === 'ERR_ACCESS_DENIED';
  }
};
const rights = {
  reading: isDenied(() => readFileSync('/etc/hostname')),
  writing: isDenied(() => writeFileSync(join(folder, 'written'), '')),
  programs: isDenied(() => spawnSync(process.execPath, ['--version'])),
  network: isDenied(() => connect(9, '127.0.0.1')),
};

/** Everything that a module could have left behind. */
const traces = () =>
  JSON.stringify([
    canary,
    ...[globalThis, Object.prototype, Array.prototype, Function.prototype, String.prototype, RegExp.prototype].map(
      (owner) => Reflect.ownKeys(owner).map(String),
    ),
  ]);

const results: Record<string, { error?: string; touched?: boolean }> = {};
// What Node loads lazily by itself must not look like a trace.
await import('@wa-clients/core/schemas');
await import('@wa-clients/core');
for (const name of readdirSync(folder).filter((entry) => entry.startsWith('case-'))) {
  const before = traces();
  const result: (typeof results)[string] = {};
  try {
    for (const file of ['types', 'operations', 'schemas']) {
      const module = (await import(pathToFileURL(join(folder, name, `${file}.ts`)).href)) as Record<string, unknown>;
      for (const value of Object.values(module)) use(value);
    }
  } catch (error) {
    result.error = String(error instanceof Error ? error.message : error).slice(0, 300);
  }
  if (traces() !== before) result.touched = true;
  results[name] = result;
}
process.stdout.write(JSON.stringify({ rights, results }));

/** Runs what an app would run: schemas are only made when they are asked, functions only when they are called. */
function use(value: unknown): void {
  const { safeParse } = value as { safeParse?: (input: unknown) => unknown };
  if (typeof safeParse === 'function') {
    for (const input of [{}, [], 'a', 1, null, { text: 'a', data: [{}], name: 'a' }]) safeParse(input);
  } else if (typeof value === 'function') {
    // It has no client to call with; whatever stands in its body is evaluated before that is noticed.
    try {
      void (value as (client: unknown, input: unknown) => unknown)({}, {});
    } catch {
      // As it should be.
    }
  } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(use);
}
