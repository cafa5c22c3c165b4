import { readFileSync } from 'node:fs';

import type { NameAndPassword } from '@wa-clients/core';
import type { Fake } from '@wa-clients/core/testing';

import { findProviders } from '../../src/generate/providers.ts';
import type { ProviderApp } from '../../src/providers/app.ts';
import { loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';

type Testing = { readonly testCredentials?: Record<string, string | NameAndPassword> } & Record<string, () => Fake>;

type Streaming = Fake & {
  readonly realtime?: {
    readonly WebSocket?: typeof WebSocket;
    readonly connections: () => number;
    readonly publish: (name: string, content: object) => void;
  };
};

/** Sends an event on the streams of a fake again and again, so that a stream of an example has something to print. */
function stream({ realtime }: Streaming, event: ProviderApp['event']): void {
  if (!realtime || !event) return;
  if (realtime.WebSocket) globalThis.WebSocket = realtime.WebSocket;
  const timer = setInterval(() => {
    if (realtime.connections() > 0) realtime.publish(...event);
  }, 50);
  timer.unref();
}

// Loaded before an example of a README: the addresses of the providers that it imports are answered by their fakes, and
// nothing else is. All of them would take half of the time.
const example = readFileSync(process.argv[1] as string, 'utf8');
const imported = findProviders(root).filter((id) => example.includes(`'@wa-clients/${id}`));
const fakes = await Promise.all(
  imported.map(async (id) => {
    const prefix = id.toUpperCase();
    process.env[`${prefix}_API_KEY`] = 'test-key';
    const { environment, event } = await loadSupport(root, id, 'app');
    Object.assign(process.env, environment);
    const { testCredentials = {}, ...testing } = (await import(`@wa-clients/${id}/testing`)) as Testing;
    for (const [name, value] of Object.entries(testCredentials)) {
      const own = `${prefix}_${name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`;
      const parts =
        typeof value === 'string' ? { '': value } : { _USERNAME: value.username, _PASSWORD: value.password };
      for (const [part, text] of Object.entries(parts)) process.env[`${own}${part}`] = text;
    }
    const make = Object.entries(testing).find(([name]) => /^fake[A-Z]/.test(name))?.[1];
    if (!make) throw new Error(`@wa-clients/${id}/testing makes no fake.`);
    const fake: Streaming = make();
    stream(fake, event);
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
