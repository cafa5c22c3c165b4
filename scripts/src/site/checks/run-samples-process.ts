/**
 * Runs samples of pages one after the other against the fakes of their providers, and prints what failed as JSON.
 *
 *   run-samples-process.ts FILE   FILE says which, as run-samples.ts writes it
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { findProviders } from '../../generate/providers.ts';
import { loadSupport } from '../../providers/load-support.ts';
import { clientCreation } from '../reference/client-creation.ts';
import { exampleKey } from '../samples/example-key.ts';
import { openFake, type OpenedFake } from '../samples/open-fake.ts';
import type { SamplesToRun } from './run-samples.ts';

/** What one sample may take, on a busy machine. */
const longestMs = 15_000;

const [file = ''] = process.argv.slice(2);
const { folder, root, samples } = JSON.parse(await readFile(file, 'utf8')) as SamplesToRun;
const opened = new Map<string, OpenedFake>();
for (const id of findProviders(root)) {
  opened.set(id, await openFake(root, id));
  const { statement } = clientCreation(await readFile(join(root, 'packages', id, 'README.md'), 'utf8'));
  const { environment } = await loadSupport(root, id, 'app');
  Object.assign(process.env, environment);
  for (const [, name = ''] of statement.matchAll(/fromEnv\('(\w+)'\)/g)) process.env[name] = exampleKey;
}
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const found = [...opened.values()].find(({ fake }) =>
    [fake.baseUrl, ...fake.servers].some((url) => request.url.startsWith(`${url}/`)),
  );
  return found ? found.fake.fetch(request) : Promise.reject(new Error(`No fake answers for ${request.url}.`));
};
const { log } = console;
console.log = () => {};
console.error = () => {};
const problems: string[] = [];
for (const { file: name, operation, title } of samples) {
  for (const { fake } of opened.values()) if (fake.requests.length > 0) fake.reset();
  const own = operation && opened.get(operation.provider);
  if (own && operation) {
    own.fake.reset();
    own.quirks.prepared?.[operation.name]?.(own.fake);
  }
  try {
    const isDone = await Promise.race([import(pathToFileURL(join(folder, name)).href), sleep(longestMs, false)]);
    if (isDone === false) problems.push(`${title}: does not end within ${longestMs} ms`);
  } catch (error) {
    problems.push(`${title}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
log(JSON.stringify(problems));
// What a sample has left open is not waited for.
process.exit(0);
