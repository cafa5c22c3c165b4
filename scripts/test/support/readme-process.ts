/**
 * Runs examples of a README one after the other in a process that has only fakes to call; tells of each as soon as it is over.
 *
 * Takes the files of the examples as its arguments. What an example leaves open keeps the next one from being run, so that
 * one that never ends is the first of which nothing is told.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

import type { NameAndPassword } from '@wa-clients/core';
import type { Fake } from '@wa-clients/core/testing';

import { findProviders } from '../../src/generate/providers.ts';
import type { ProviderApp } from '../../src/providers/app.ts';
import { loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';

/** What an example did. */
export interface ExampleRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

type Testing = { readonly testCredentials?: Record<string, string | NameAndPassword> } & Record<string, () => Fake>;

type Streaming = Fake & {
  readonly realtime?: {
    readonly WebSocket?: typeof WebSocket;
    readonly connections: () => number;
    readonly publish: (name: string, content: object) => void;
  };
};

const { fetch, WebSocket } = globalThis;
const environment = { ...process.env };
const tell = process.stdout.write.bind(process.stdout);
const printed = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = (chunk: string | Uint8Array) => {
    printed[name] += String(chunk);
    return true;
  };
}
for (const event of ['unhandledRejection', 'uncaughtException'])
  process.on(event, (reason: unknown) => void (printed.stderr += inspect(reason)));

const before = openResources();
for (const file of process.argv.slice(2)) {
  Object.assign(printed, { stdout: '', stderr: '' });
  // oxlint-disable-next-line no-await-in-loop -- they share what is global
  const timers = await answerByFakes(file);
  try {
    // oxlint-disable-next-line no-await-in-loop -- they share what is global
    await import(pathToFileURL(file).href);
    // A turn in any case: a rejection that nobody handles is told after its own.
    do {
      // oxlint-disable-next-line no-await-in-loop -- what an example leaves open is a part of it
      await new Promise((resolve) => void setTimeout(resolve, 1));
    } while (openResources() > before);
  } catch (error) {
    printed.stderr += inspect(error);
  }
  timers.forEach(clearInterval);
  tell(`${JSON.stringify({ ...printed, status: Number(process.exitCode ?? 0) } satisfies ExampleRun)}\n`);
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  Object.assign(globalThis, { fetch, WebSocket });
}

/** How much there is that keeps the process alive. */
function openResources(): number {
  return process.getActiveResourcesInfo().length;
}

/** Lets the fakes of the providers that an example imports answer for their addresses, and nothing for all others. */
async function answerByFakes(file: string): Promise<NodeJS.Timeout[]> {
  const timers: NodeJS.Timeout[] = [];
  const example = readFileSync(file, 'utf8');
  // All of them would take half of the time.
  const imported = findProviders(root).filter((id) => example.includes(`'@wa-clients/${id}`));
  const fakes = await Promise.all(
    imported.map(async (id) => {
      const prefix = id.toUpperCase();
      process.env[`${prefix}_API_KEY`] = 'test-key';
      const { environment: own, event } = await loadSupport(root, id, 'app');
      Object.assign(process.env, own);
      const { testCredentials = {}, ...testing } = (await import(`@wa-clients/${id}/testing`)) as Testing;
      for (const [name, value] of Object.entries(testCredentials)) {
        const variable = `${prefix}_${name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`;
        const parts =
          typeof value === 'string' ? { '': value } : { _USERNAME: value.username, _PASSWORD: value.password };
        for (const [part, text] of Object.entries(parts)) process.env[`${variable}${part}`] = text;
      }
      const make = Object.entries(testing).find(([name]) => /^fake[A-Z]/.test(name))?.[1];
      if (!make) throw new Error(`@wa-clients/${id}/testing makes no fake.`);
      const fake: Streaming = make();
      timers.push(...stream(fake, event));
      return fake;
    }),
  );
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const fake = fakes.find(({ baseUrl, servers }) =>
      [baseUrl, ...servers].some((url) => request.url.startsWith(`${url}/`)),
    );
    return fake ? fake.fetch(request) : Promise.reject(new Error(`No fake answers for ${request.url}.`));
  };
  return timers;
}

/** Sends an event on the streams of a fake again and again, so that a stream of an example has something to print. */
function stream({ realtime }: Streaming, event: ProviderApp['event']): NodeJS.Timeout[] {
  if (!realtime || !event) return [];
  if (realtime.WebSocket) globalThis.WebSocket = realtime.WebSocket;
  const timer = setInterval(() => {
    if (realtime.connections() > 0) realtime.publish(...event);
  }, 50);
  return [timer.unref()];
}
