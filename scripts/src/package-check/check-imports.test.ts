import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { samplePackage } from '../../test/support/sample-package.ts';
import { root } from '../run-tool.ts';
import { checkImports } from './check-imports.ts';
import { createInstalledApp } from './installed-app.ts';

// Processes and compilers start cold, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });

const peers = { peerDependencies: { zod: '*' }, peerDependenciesMeta: { zod: { optional: true } } };

/** What the check says of the sample with some modules changed. */
async function found(changes: Readonly<Record<string, string>>, manifest: object = {}): Promise<string[]> {
  const packed = samplePackage(changes, manifest);
  const source = join(root, 'packages/core');
  const full = createInstalledApp({ packages: [packed], source, withPeers: true });
  const bare = createInstalledApp({ packages: [packed], source, withPeers: false });
  try {
    const problems = await checkImports(packed.manifest, full, bare);
    return problems.map(({ place, problem, remedy }) => `${place} ${problem} ${remedy}`);
  } finally {
    full.remove();
    bare.remove();
  }
}

describe('the import check', () => {
  it('loads every entry both ways', async () => {
    expect(await found({})).toEqual([]);
  });

  it('refuses a module that awaits at its top, which require cannot load', async () => {
    expect(await found({ 'dist/msw.js': 'export const handlers = await 1;\n' })).toEqual([
      expect.stringMatching(/^entry \.\/msw cannot be required: .+ Await nothing at the top of a module\.$/),
    ]);
  });

  it('refuses what is not declared, and a peer where none may be needed', async () => {
    expect((await found({ 'dist/msw.js': "export * from 'msw';\n" }))[0]).toMatch(
      /^entry \.\/msw cannot be imported: .*msw/,
    );
    const zod = "export { string } from 'zod/v4/mini';\n";
    expect(await found({ 'dist/generated/schemas.js': zod }, peers)).toEqual([]);
    expect(await found({ 'dist/testing.js': zod }, peers)).toEqual([
      expect.stringMatching(/^entry \.\/testing cannot be imported: .*zod.* This app has no optional peer/),
    ]);
  });

  it('refuses types that are something at run time, and an entry that is nothing', async () => {
    const types = await found({ 'dist/generated/types.js': 'export const version = 1;\n' });
    expect(types[0]).toBe('entry ./types exports version at run time. It is for types alone.');
    expect((await found({ 'dist/msw.js': 'export {};\n' }))[0]).toContain('entry ./msw exports nothing at run time.');
  });

  it('refuses a module that warns, and one that ends the process', async () => {
    const warns = await found({ 'dist/msw.js': "process.emitWarning('old'); export const handlers = 1;\n" });
    expect(warns[0]).toContain('import warned: old.');
    expect((await found({ 'dist/msw.js': 'process.exit(3);\n' }))[0]).toContain('import ended the process');
  });
});
