import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Client, ClientOptions, Hooks } from '@wa-clients/core';
import { createFake, describedRoutes, type FakeDescription } from '@wa-clients/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generateProvider, type ProviderResult } from '../src/generate/generate-provider.ts';
import { findDescriptions } from '../src/generate/providers.ts';
import { root } from '../src/run-tool.ts';
import { readSpec } from '../src/spec/read.ts';
import { runUpdate } from '../src/update/run-update.ts';
import { realSteps } from '../src/update/steps.ts';
import { exported } from './support/exported.ts';

type Options = Partial<ClientOptions> & { readonly baseUrls?: object };
type Call = (...input: unknown[]) => Promise<Record<string, unknown>>;
type Harbor = Client & Record<string, Record<string, Call>>;

const made = join(import.meta.dirname, 'support/several');
const key = 'harbor-key-4711';
let folder = '';
let result: ProviderResult;
const source = (path: string) => join(folder, 'packages/harbor/src', path);
const load = async (path: string) => (await import(/* @vite-ignore */ source(path))) as Record<string, unknown>;

/** A client of the made-up provider, and the address, the key and the name of each call. */
async function open(options: Options = {}, respond: (url: string) => Response = () => Response.json({ id: '1' })) {
  const create = exported(await load('index.ts'), 'createHarbor') as (options: object) => Harbor;
  const sent: string[] = [];
  const fetch = async (url: string, init: { readonly headers: Record<string, string> }) => {
    const value = Object.entries(init.headers).find(([name]) => name.toLowerCase() === 'x-harbor-key')?.[1];
    sent.push(`${url} ${value === key ? 'with' : 'without'} the key`);
    return respond(url);
  };
  return { harbor: create({ apiKey: key, fetch, retry: false, ...options }), sent };
}
const failure = async (promise: PromiseLike<unknown>): Promise<unknown> => {
  try {
    return await promise;
  } catch (error) {
    return error;
  }
};

beforeAll(async () => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/several-'));
  const [place] = findDescriptions(folder, 'harbor');
  cpSync(join(made, 'descriptions'), join(folder, place?.folder ?? ''), { recursive: true });
  mkdirSync(source(''), { recursive: true });
  for (const name of readdirSync(join(made, 'sources')))
    cpSync(join(made, 'sources', name), source(name.replace(/\.txt$/, '')));
  const readme = '<!-- operations: written by generate -->\n<!-- /operations -->\n';
  writeFileSync(join(folder, 'packages/harbor/README.md'), readme);
  result = await generateProvider(folder, 'harbor', { check: false, updateNames: true });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a provider with two descriptions', () => {
  it('becomes one package whose names are unique, those that clash with the word of their description', () => {
    const [, messaging] = findDescriptions(folder, 'harbor');
    const lock: unknown = JSON.parse(readFileSync(join(folder, messaging?.folder ?? '', 'names.lock.json'), 'utf8'));
    expect(lock).toMatchObject({
      operations: {
        listContacts: { function: 'listMessagingContacts', method: 'messagingContacts.list' },
        blockContact: { function: 'blockContact', method: 'contacts.block' },
        sendMessage: { function: 'sendMessage', method: 'messages.send' },
      },
      components: { Contact: 'MessagingContact', ContactList: 'ContactList', Message: 'MessagingMessage' },
    });
    const told = result.notices.filter(({ rule }) => rule.startsWith('name-')).map(({ problem }) => problem);
    expect(told.join('\n')).toContain('contacts.list is a method of harbor/platform already');
    expect(told.join('\n')).toContain(
      'schema "Contact" is exported as MessagingContact, since "Contact" also names an export of harbor/platform',
    );
    expect(result).toMatchObject({ operations: 9, schemas: 8 });
  });

  it('is up to date when it is checked, and has one index of operations under the title of each', async () => {
    const again = await generateProvider(folder, 'harbor', { check: true, updateNames: false });
    expect(again.stale).toEqual([]);
    const readme = readFileSync(join(folder, 'packages/harbor/README.md'), 'utf8');
    expect(readme.match(/^### .*$/gm)).toEqual(['### Harbor Platform API', '### Harbor Messaging API']);
  }, 600_000);

  it('compiles with an app that uses both', { timeout: 600_000 }, () => {
    const config = {
      extends: '../../../tsconfig.base.json',
      // What is published of core is enough.
      compilerOptions: { noUnusedLocals: true, types: [], noEmit: true, customConditions: [] },
      include: ['packages/**/*.ts'],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ ...config, extends: join(root, 'tsconfig.base.json') }),
    );
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});

describe('an address that the key would be sent to', () => {
  const flags = { check: true, updateNames: false };
  it('has to be named by an overlay, and to be there at all', { timeout: 600_000 }, async () => {
    const file = source('services.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('messaging.harbor.example', 'harbor.example.net'));
    await expect(generateProvider(folder, 'harbor', flags)).rejects.toMatchObject({
      problem: 'has the key sent to https://harbor.example.net, which no overlay names',
    });
    writeFileSync(file, text.replace('messagingService', 'otherService'));
    await expect(generateProvider(folder, 'harbor', flags)).rejects.toMatchObject({
      problem: 'does not say where harbor/messaging is called',
    });
    writeFileSync(file, text);
  });
});

describe('an update of one of its descriptions', () => {
  const update = async (provider: string) => {
    const [, messaging] = findDescriptions(folder, 'harbor');
    const { root: document } = await readSpec(join(folder, messaging?.folder ?? '', 'openapi.yaml'));
    const paths = document['paths'] as Record<string, unknown>;
    // As the platform has one, with the same id and the same plain name.
    paths['/contacts/{id}'] = {
      get: {
        operationId: 'getContact',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '200': { description: 'One.', content: { 'application/json': { schema: { type: 'object' } } } } },
      },
    };
    const from = join(folder, 'new.json');
    writeFileSync(from, JSON.stringify(document));
    return await runUpdate({
      root: folder,
      provider,
      from,
      isDryRun: true,
      steps: { ...realSteps, generate: again, typecheck: nothing, test: nothing, report: nothing },
      now: () => new Date('2027-03-04T05:06:07Z'),
      readCommitted: () => Promise.resolve(undefined),
      progress: { line: () => {}, step: () => {} },
    });
  };
  const nothing = () => Promise.resolve();
  const again = async (at: string, provider: string) => {
    await generateProvider(at, provider, { check: false, updateNames: false });
  };

  it(
    'changes its own files and the shared modules, with names that the other one leaves free',
    { timeout: 600_000 },
    async () => {
      writeFileSync(
        join(folder, 'packages/harbor/package.json'),
        '{ "name": "@wa-clients/harbor", "version": "1.2.3", "type": "module" }',
      );
      mkdirSync(join(folder, '.changeset'), { recursive: true });
      const { update: done } = await update('harbor/messaging');
      expect(done?.names.lock.operations['getContact']).toEqual({
        function: 'getMessagingContact',
        method: 'messagingContacts.get',
      });
      expect(done?.changeset.text).toContain("'@wa-clients/harbor': minor");
      expect(done?.changeset.text).toContain('The messaging API has changed');
      const changed = done?.changes.map(({ path }) => path) ?? [];
      expect(changed.filter((path) => path.includes('platform'))).toEqual([]);
      expect(changed).toEqual(expect.arrayContaining(['packages/harbor/src/generated/operations.ts']));
    },
  );

  it('has to name it', async () => {
    await expect(update('harbor')).rejects.toMatchObject({
      problem: 'harbor has several descriptions',
      remedy: 'Name one of harbor/platform, harbor/messaging.',
    });
  });
});

describe('its client', () => {
  it('calls each operation where its description says, with the key where that may go', async () => {
    const { harbor, sent } = await open();
    await harbor['contacts']?.['get']?.({ id: '7' });
    await harbor['contacts']?.['block']?.({ wa_id: '7' });
    await harbor['messages']?.['send']?.({ to: '1', text: 'Ahoy' });
    await harbor['files']?.['download']?.({ token: 't' });
    await harbor['uploads']?.['list']?.();
    await harbor['exports']?.['list']?.();
    expect(sent).toEqual([
      'https://api.harbor.example/platform/v1/contacts/7 with the key',
      'https://messaging.harbor.example/v2/contacts/7/block with the key',
      'https://messaging.harbor.example/v2/messages with the key',
      'https://messaging.harbor.example/files/t without the key',
      'https://uploads.harbor.example/uploads with the key',
      'https://exports.harbor.example/exports without the key',
    ]);
    const told = result.notices.filter(({ rule }) => rule === 'server-credentials').map(({ pointer }) => pointer);
    expect(told).toEqual(['/paths/~1exports/get']);
  });

  it('reads the failures of each in its own form', async () => {
    const refuse = (error: unknown) => () => Response.json({ error }, { status: 400 });
    const platform = await open({}, refuse('No such contact'));
    expect(String(await failure(platform.harbor['contacts']?.['get']?.({ id: '7' }) ?? Promise.resolve()))).toContain(
      'No such contact',
    );
    const messaging = await open({}, refuse({ message: 'Slow down', code: 130_429 }));
    const error = await failure(
      messaging.harbor['messages']?.['send']?.({ to: '1', text: 'Ahoy' }) ?? Promise.resolve(),
    );
    expect(error).toMatchObject({ code: 'rate_limited', detail: { code: 130_429 } });
  });

  it('leaks no call to the service where the app has it go elsewhere', async () => {
    const { harbor, sent } = await open({
      baseUrl: 'https://proxy.example.org/harbor/platform/v1',
      baseUrls: { messaging: 'https://proxy.example.org/messaging/v2' },
    });
    await harbor['contacts']?.['get']?.({ id: '7' });
    await harbor['contacts']?.['block']?.({ wa_id: '7' });
    await harbor['files']?.['download']?.({ token: 't' });
    const error = await failure(harbor['uploads']?.['list']?.() ?? Promise.resolve());
    expect(String(error)).toContain('give baseUrls["https://uploads.harbor.example"]');
    expect(sent).toEqual([
      'https://proxy.example.org/harbor/platform/v1/contacts/7 with the key',
      'https://proxy.example.org/messaging/v2/contacts/7/block with the key',
      'https://proxy.example.org/messaging/files/t without the key',
    ]);
  });

  it('walks the lists of both over loopback, against one fake that serves both', { timeout: 600_000 }, async () => {
    const [platform, messaging] = await Promise.all([
      load('generated/platform/fake.ts'),
      load('generated/messaging/fake.ts'),
    ]);
    const describe1 = describedRoutes({
      description: platform['fakeDescription'] as FakeDescription,
      rows: 120,
      refuse: ({ message, status }) => ({ status, body: { error: message } }),
      page: ({ rows }, { query }) => {
        const from = Number(query.get('after') ?? 0);
        const to = from + Number(query.get('limit'));
        return {
          status: 200,
          body: { data: rows.slice(from, to), paging: { next: to < rows.length ? String(to) : null } },
        };
      },
    });
    const describe2 = describedRoutes({
      description: messaging['fakeDescription'] as FakeDescription,
      service: 'https://messaging.harbor.example/v2',
      rows: 45,
      refuse: ({ message, status }) => ({ status, body: { error: { message, code: status } } }),
      page: ({ rows }, { query }) => {
        const size = Number(query.get('per_page'));
        const from = (Number(query.get('page')) - 1) * size;
        return { status: 200, body: { contacts: rows.slice(from, from + size), total: rows.length } };
      },
    });
    const fake = createFake({
      baseUrl: 'https://api.harbor.example/platform/v1',
      failure: (status) => ({ status, body: { error: 'No' } }),
      isWhole: true,
      routes: [...describe1.routes, ...describe2.routes],
    });
    const { close, url } = await fake.listen();
    const told: string[] = [];
    const hooks: Hooks = { onCallStart: ({ baseUrl, operation }) => void told.push(`${operation} ${baseUrl}`) };
    const { harbor } = await open({ baseUrl: url, fetch: globalThis.fetch, hooks });
    const all = async (resource: string) => {
      const ids = new Set<unknown>();
      const rows = harbor[resource]?.['list']?.() as unknown as AsyncIterable<Record<string, unknown>>;
      for await (const { id, wa_id: waId } of rows) ids.add(id ?? waId);
      return ids.size;
    };
    expect(await all('contacts')).toBe(120);
    expect(await all('messagingContacts')).toBe(45);
    expect(await harbor['messages']?.['send']?.({ to: '1', text: 'Ahoy' })).toHaveProperty('id');
    await harbor['files']?.['download']?.({ token: 't' });
    const { origin } = new URL(url);
    expect(new Set(told)).toEqual(
      new Set([
        `contacts.list ${origin}/platform/v1`,
        `messagingContacts.list ${origin}/v2`,
        `messages.send ${origin}/v2`,
        `files.download ${origin}`,
      ]),
    );
    await close();
  });
});
