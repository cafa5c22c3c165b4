import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generateProvider } from '../../src/generate/generate-provider.ts';
import { addDescription } from '../../src/provider/add-description.ts';
import { addProvider } from '../../src/provider/add-provider.ts';
import { realAddSteps } from '../../src/provider/add-steps.ts';
import { root } from '../../src/run-tool.ts';

type Calls = Record<string, Record<string, (input: object) => Promise<unknown>>>;

const quick = () => Promise.resolve();
const generate = async (at: string, provider: string) => {
  await generateProvider(at, provider, { check: false, updateNames: false });
};
const steps = { ...realAddSteps, generate, typecheck: quick, lint: quick, structure: quick, test: quick };
const none = { contract: quick, workspace: quick, report: quick };
const common = {
  steps: { ...steps, ...none },
  now: () => new Date('2027-03-04T05:06:07Z'),
  progress: { line: () => {}, step: () => {} },
};
const made = (name: string) => join(import.meta.dirname, '../support/own-servers', name);
const key = 'quayside-key-4711';
const received: string[] = [];
let folder = '';
let both = '';

/** A server on this machine, by whose name a request is told. */
async function open(name: string): Promise<readonly [Server, string]> {
  const server = createServer(({ headers, url }, response) => {
    received.push(`${name} ${url ?? ''} ${headers['x-quay-key'] === key ? 'with' : 'without'} the key`);
    response.setHeader('content-type', 'application/json').end('{"id":"7"}');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}

/** What a client with these options sends, call by call, with the method's name before it. */
async function sentBy(copy: string, options: object, methods: readonly string[]): Promise<string[]> {
  const index = (await import(/* @vite-ignore */ join(copy, 'packages/quayside/src/index.ts'))) as {
    createQuayside: (options: object) => Calls;
  };
  const sent: string[] = [];
  const fetch = async (url: string, { headers }: { readonly headers: Record<string, string> }) => {
    sent.push(`${url} ${headers['X-Quay-Key'] === key ? 'with' : 'without'} the key`);
    return Response.json({ id: '7' });
  };
  const client = index.createQuayside({ apiKey: key, retry: false, fetch, ...options });
  for (const method of methods) {
    const [resource = '', name = ''] = method.split('.');
    // oxlint-disable-next-line no-await-in-loop -- they share a server
    await client[resource]?.[name]?.({ id: '7' }).catch((error: unknown) => sent.push(String(error)));
  }
  return sent;
}

/** What the compiler says of the package and an app of it. */
function compile(copy: string, app: string): string {
  writeFileSync(join(copy, 'packages/quayside/src/app.ts'), app);
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    // Of what is beneath the package, what is published is enough.
    compilerOptions: { noEmit: true, customConditions: [] },
    include: ['packages/quayside/src/**/*.ts'],
    exclude: ['packages/quayside/src/msw.ts'],
  };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', copy], { encoding: 'utf8' });
  rmSync(join(copy, 'packages/quayside/src/app.ts'));
  return stdout;
}

beforeAll(async () => {
  const from = made('quayside.yaml');
  const overlay = made('quayside-overlay.yaml');
  const { changes } = await addProvider({ ...common, root, id: 'quayside', from, overlay, isDryRun: true });
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/own-servers-'));
  for (const { path, text } of changes) {
    if (!/^(specs|packages)\/quayside\//.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text ?? '');
  }
  mkdirSync(join(folder, '.changeset'));
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  both = `${folder}-both`;
  cpSync(folder, both, { recursive: true });
  await addDescription({
    ...common,
    root: both,
    provider: 'quayside',
    from: made('lighthouse.yaml'),
    as: 'lights',
    first: 'quay',
    steps: { ...common.steps, tidy: quick },
  });
}, 600_000);
afterAll(() => {
  for (const one of [folder, both]) rmSync(one, { recursive: true, force: true });
});

const methods = ['berths.get', 'manifests.get', 'crates.get', 'crates.delete', 'charts.get', 'pilots.get'];

describe('a new package whose operations have servers of their own', () => {
  it('calls each where it is described, with the key where the overlay names the origin', async () => {
    expect(await sentBy(folder, {}, methods)).toEqual([
      'https://eu.quayside.example/v1/berths/7 with the key',
      'https://eu.quayside.example/manifests/v3/manifests/7 with the key',
      'https://files.quayside.example/out/crates/7 with the key',
      'https://files.quayside.example/in/crates/7 with the key',
      'https://charts.elsewhere.example/charts/7 without the key',
      'https://kiel.pilots.example/live/pilots/7 with the key',
    ]);
  });

  it('has typed options for the variables of each, and sends the key to no other origin than the named ones', async () => {
    const servers = { 'https://kiel.pilots.example/live': { port: 'oslo', stage: 'trial' } };
    expect(await sentBy(folder, { server: { region: 'us' }, servers }, methods.slice(-1))).toEqual([
      'https://oslo.pilots.example/trial/pilots/7 without the key',
    ]);
    const stage = { 'https://kiel.pilots.example/live': { stage: 'trial' } };
    expect(await sentBy(folder, { servers: stage }, methods.slice(-1))).toEqual([
      'https://kiel.pilots.example/trial/pilots/7 with the key',
    ]);
  });

  it('calls loopback servers where baseUrls says so, two servers of one origin by names of their own', async () => {
    const opened = await Promise.all(['usual', 'paths', 'out', 'in', 'charts', 'pilots'].map(open));
    const [usual, paths, out, into, charts, pilots] = opened.map(([, url]) => url);
    const baseUrls = {
      '/manifests/v3': paths,
      'https://files.quayside.example/out': out,
      'https://files.quayside.example/in': `${into}/below`,
      'https://charts.elsewhere.example': charts,
      'https://kiel.pilots.example/live': pilots,
    };
    await sentBy(folder, { baseUrl: usual, baseUrls, fetch: globalThis.fetch }, methods);
    for (const [server] of opened) server.close();
    expect(received).toEqual([
      'usual /berths/7 with the key',
      'paths /manifests/7 without the key',
      'out /crates/7 with the key',
      'in /below/crates/7 with the key',
      'charts /charts/7 without the key',
      'pilots /pilots/7 with the key',
    ]);
  });

  it('calls the service never where the app goes elsewhere, and names the option that says where', async () => {
    const [, , error] = await sentBy(folder, { baseUrl: 'https://proxy.example.org/v1' }, methods.slice(0, 3));
    expect(error).toContain('give baseUrls["https://files.quayside.example/out"] as well');
  });

  it('compiles, with an app that chooses of them what there is', { timeout: 600_000 }, () => {
    const app = (port: string) => `import { createQuayside, type QuaysideServers } from './index.ts';
const servers: QuaysideServers = { 'https://kiel.pilots.example/live': { port: '${port}', stage: 'any' } };
const baseUrls = { '/manifests/v3': 'https://proxy.example.org', 'https://files.quayside.example/in': '/in' };
export const client = createQuayside({ apiKey: 'k', server: { region: 'us' }, servers, baseUrls });
`;
    expect(compile(folder, app('oslo'))).toBe('');
    expect(compile(folder, app('mars'))).toContain('"mars"');
  });
});

describe('a description with such operations that is added to it', () => {
  it('has its own address and its servers among the options, and the same path under its name', async () => {
    const all = [...methods, 'lamps.get', 'horns.get', 'bells.get'];
    expect(await sentBy(both, {}, all.slice(-4))).toEqual([
      'https://kiel.pilots.example/live/pilots/7 with the key',
      'https://lights.quayside.example/v2/lamps/7 with the key',
      'https://lights.quayside.example/manifests/v3/horns/7 with the key',
      'https://north.bells.example/bells/7 without the key',
    ]);
    const servers = { lights: { edition: 'v3' }, 'https://north.bells.example': { sea: 'baltic' } };
    const baseUrls = { 'lights/manifests/v3': 'https://proxy.example.org' };
    expect(await sentBy(both, { servers, baseUrls }, ['lamps.get', 'horns.get', 'bells.get', 'manifests.get'])).toEqual(
      [
        'https://lights.quayside.example/v3/lamps/7 with the key',
        'https://proxy.example.org/horns/7 without the key',
        'https://baltic.bells.example/bells/7 without the key',
        'https://eu.quayside.example/manifests/v3/manifests/7 with the key',
      ],
    );
  });

  it('compiles, with an app that chooses of them what there is', { timeout: 600_000 }, () => {
    const app = `import { createQuayside } from './index.ts';
const baseUrls = { lights: 'https://proxy.example.org', 'lights/manifests/v3': '/horns', '/manifests/v3': '/manifests' };
const servers = { 'https://north.bells.example': { sea: 'baltic' }, 'https://kiel.pilots.example/live': {} };
export const client = createQuayside({ apiKey: 'k', server: { region: 'us' }, servers, baseUrls });
`;
    expect(compile(both, app)).toBe('');
  });
});
