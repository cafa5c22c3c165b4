import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createEnvironment, type Environment } from './environment.ts';
import { askPublishers, onLoopbackAlone } from './loopback.ts';
import { ReleaseFailure } from './release-failure.ts';

const own = 'http://127.0.0.1:4873/';
const publish = vi.fn<() => Promise<string>>(() => Promise.resolve('published'));

beforeEach(() => publish.mockClear());

describe('a publish', () => {
  it('happens when everybody who was asked would use the registry of the rehearsal', async () => {
    expect(await onLoopbackAlone(own, answering(own, own), publish)).toBe('published');
  });

  it.each([
    'https://registry.example/',
    'https://127.0.0.1:4873/',
    'http://127.0.0.1.registry.example:4873/',
    'http://127.0.0.1:4873@registry.example/',
    'http://user@127.0.0.1:4873/',
    'http://127.0.0.1:4874/',
    'http://0.0.0.0:4873/',
    'undefined',
    '',
  ])('does not happen when one of them would use %j', async (address) => {
    await expect(onLoopbackAlone(own, answering(own, address), publish)).rejects.toThrow(ReleaseFailure);
    expect(publish).not.toHaveBeenCalled();
  });

  it.each(['https://registry.example/', 'http://127.0.0.1.registry.example:4873/', 'http://localhost.example:4873/'])(
    'does not happen when all of them agree on %s',
    async (far) => {
      await expect(onLoopbackAlone(far, answering(far), publish)).rejects.toThrow('not on loopback');
      expect(publish).not.toHaveBeenCalled();
    },
  );

  it('does not happen when nobody answers', async () => {
    await expect(onLoopbackAlone(own, answering(), publish)).rejects.toThrow('nobody');
    expect(publish).not.toHaveBeenCalled();
  });

  it('names who would go elsewhere and what to do, but not where to', async () => {
    const refused: unknown = await onLoopbackAlone(own, answering('https://secret@registry.example/'), publish).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ReleaseFailure);
    const { message, remedy } = refused as ReleaseFailure;
    expect(message).toContain('tool 1');
    expect(remedy).toContain('.npmrc');
    expect(message + remedy).not.toMatch(/secret|registry\.example/);
  });
});

// The rehearsal does not run on Windows.
describe.skipIf(process.platform === 'win32')('pnpm itself, asked in the environment of the rehearsal', () => {
  let folder = '';
  let env: Environment = {};

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wa-clients-loopback-'));
    env = await createEnvironment({ folder, registry: own, token: 'token', proxy: 'http://127.0.0.1:9' });
    write('pnpm-workspace.yaml', 'packages: [packages/*]\n');
    write('package.json', '{ "name": "root", "private": true }');
    write('packages/shop/package.json', '{ "name": "@wa-clients/shop", "version": "0.1.0" }');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('would use the registry on loopback', async () => {
    expect(await ask()).toEqual([{ from: 'pnpm in packages/shop', address: own }]);
  });

  it.each([
    ['.npmrc', '@wa-clients:registry=https://registry.example/\n'],
    ['packages/shop/package.json', manifestWith({ registry: 'https://registry.example/' })],
    ['packages/shop/package.json', manifestWith({ '@wa-clients:registry': 'https://registry.example/' })],
  ])('is refused when %s of the repository leads elsewhere: %s', async (file, text) => {
    write(file, text);
    await expect(onLoopbackAlone(own, ask, publish)).rejects.toThrow('not on loopback');
    expect(publish).not.toHaveBeenCalled();
  });

  it('is refused when the environment is not the one of the rehearsal', async () => {
    env = { PATH: env['PATH'], HOME: env['HOME'] };
    await expect(onLoopbackAlone(own, ask, publish)).rejects.toThrow('pnpm in packages/shop');
    expect(publish).not.toHaveBeenCalled();
  });

  function ask() {
    return askPublishers(folder, { env, remedy: 'Install pnpm.' });
  }

  function write(file: string, text: string): void {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

function answering(...addresses: string[]) {
  return () => Promise.resolve(addresses.map((address, index) => ({ from: `tool ${index + 1}`, address })));
}

function manifestWith(publishConfig: object): string {
  return JSON.stringify({ name: '@wa-clients/shop', version: '0.1.0', publishConfig });
}
