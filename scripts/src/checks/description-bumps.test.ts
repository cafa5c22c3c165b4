import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { checkChangesets } from './changesets.ts';
import { descriptionBumps } from './description-bumps.ts';

// Each test runs git and reads two descriptions, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 600_000 });

const description = (parameters: object[], members: object = { id: { type: 'string' } }) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    paths: {
      '/contacts': {
        get: {
          operationId: 'listContacts',
          parameters,
          responses: {
            '200': {
              description: 'Them.',
              content: { 'application/json': { schema: { type: 'object', properties: members } } },
            },
          },
        },
      },
    },
  });
const overlay = (actions: object[] = []) =>
  JSON.stringify({ overlay: '1.1.0', info: { title: 'A', version: '1' }, actions });
const names = (name: string) =>
  JSON.stringify({ operations: { listContacts: { function: name, method: 'contacts.list' } }, components: {} });
const filter = { name: 'name', in: 'query', schema: { type: 'string' } };

let folder = '';
let root = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-bumps-'));
  root = join(folder, 'template');
  mkdirSync(root);
  git('init', '--quiet', '--initial-branch=main');
  for (const [id, version] of [
    ['acme', '1.4.0'],
    ['early', '0.4.0'],
  ] as const) {
    write(`packages/${id}/package.json`, JSON.stringify({ name: `@wa-clients/${id}`, version }));
    write(`specs/${id}/openapi.yaml`, description([filter]));
    write(`specs/${id}/overlay.yaml`, overlay());
    write(`specs/${id}/names.lock.json`, names('listContacts'));
  }
  commit('Begin');
  git('switch', '--quiet', '--create', 'feature');
});
beforeEach(() => {
  root = join(folder, 'repository');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(folder, 'template'), root, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = async () => (await checkChangesets(root, 'main', await descriptionBumps(root, 'main'))).problems;
const changeset = (id: string, bump: string) =>
  write('.changeset/new.md', `---\n'@wa-clients/${id}': ${bump}\n---\n\nThe API has changed.\n`);

describe('a branch that changes a description', () => {
  it.each([
    ['takes a filter away', description([]), 'major', 'minor'],
    ['needs a filter from now on', description([{ ...filter, required: true }]), 'major', 'minor'],
    ['takes a member away', description([filter], {}), 'major', 'minor'],
    ['adds a filter', description([filter, { ...filter, name: 'age' }]), 'minor', 'patch'],
    ['says something better', description([{ ...filter, description: 'Name.' }]), 'patch', 'none'],
  ])('which %s needs no less than what that is', async (_, text, least, less) => {
    write('specs/acme/openapi.yaml', text);
    commit('Change');
    expect(await descriptionBumps(root, 'main')).toEqual([
      { name: '@wa-clients/acme', version: '1.4.0', bump: least, because: 'specs/acme' },
    ]);
    expect((await check()).join()).toContain(`asks for a ${least} of @wa-clients/acme, and the changesets say nothing`);
    changeset('acme', less);
    expect(await check()).toHaveLength(1);
    changeset('acme', least);
    expect(await check()).toEqual([]);
  });

  it.each([
    ['major', description([]), 'minor', 'patch'],
    ['minor', description([filter, { ...filter, name: 'age' }]), 'patch', 'none'],
  ])('by a %s is released with less below 1.0.0', async (_, text, least, less) => {
    write('specs/early/openapi.yaml', text);
    changeset('early', less);
    expect((await check()).join()).toContain(`asks for a ${least} of @wa-clients/early`);
    changeset('early', least);
    expect(await check()).toEqual([]);
  });

  it('in its spelling alone needs nothing', async () => {
    write('specs/acme/openapi.yaml', JSON.stringify(JSON.parse(description([filter])), null, 4));
    expect(await check()).toEqual([]);
  });

  it('is measured as users get it, corrections included', async () => {
    const [target, reason] = ["$.paths['/contacts'].get.parameters", 'The vendor forgot it.'];
    write('specs/acme/openapi.yaml', description([]));
    write('specs/acme/overlay.yaml', overlay([{ target, update: [filter], 'x-reason': reason }]));
    expect(await check()).toEqual([]);
    write('specs/acme/openapi.yaml', description([filter]));
    write('specs/acme/overlay.yaml', overlay([{ target: `${target}[0]`, remove: true, 'x-reason': reason }]));
    expect((await check()).join()).toContain('asks for a major');
  });

  it('breaks when it loses a public name, which it tells', async () => {
    write('specs/acme/names.lock.json', names('listPeople'));
    expect((await check()).join()).toContain('specs/acme, which loses the name listContacts, asks for a major');
  });

  it('need not speak of a provider that is new, or gone', async () => {
    write('specs/newcomer/openapi.yaml', description([]));
    rmSync(join(root, 'specs/acme'), { recursive: true });
    commit('Change');
    expect(await descriptionBumps(root, 'main')).toEqual([]);
  });

  it('may have broken anything where it was of a form that is no longer admitted', async () => {
    write('specs/acme/openapi.yaml', '{"openapi":"2.0"}');
    commit('Change');
    git('branch', '--force', 'main');
    write('specs/acme/openapi.yaml', description([filter]));
    expect((await check()).join()).toContain(
      'specs/acme, which cannot be compared with what is no longer admitted, asks for a major',
    );
  });

  it('that is no longer admitted is refused with its place', async () => {
    write('specs/acme/openapi.yaml', '{"openapi":"2.0"}');
    await expect(descriptionBumps(root, 'main')).rejects.toMatchObject({ file: 'specs/acme/openapi.yaml' });
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function commit(message: string): void {
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '--message', message);
}

function git(...words: string[]): void {
  execFileSync('git', words, { cwd: root });
}
