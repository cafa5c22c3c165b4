import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { root } from '../run-tool.ts';
import { createInstalledApp } from './installed-app.ts';
import { PackFailure, packPackage, textOf } from './packed-package.ts';
import { samplePackage } from '../../test/support/sample-package.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-packing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const patience = 60_000;

describe('packing', () => {
  it(
    'gives the files that would be published, and refuses a package that is not built',
    async () => {
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0', files: ['dist'] }));
      await expect(packPackage(folder)).rejects.toThrow(/is not built\. Run "pnpm build" first\.$/);
      mkdirSync(join(folder, 'dist'));
      writeFileSync(join(folder, 'dist/index.js'), 'export {};\n');
      writeFileSync(join(folder, 'secret.txt'), 'not listed');
      const packed = await packPackage(folder);
      expect([...packed.files.keys()].toSorted()).toEqual(['dist/index.js', 'package.json']);
      expect(textOf(packed.files.get('dist/index.js') ?? new Uint8Array())).toBe('export {};\n');
      expect(packed.tarballBytes).toBeGreaterThan(100);
    },
    patience,
  );

  it('refuses a folder without a manifest, with what pnpm said', async () => {
    await expect(packPackage(folder)).rejects.toThrow(PackFailure);
  });
});

describe('an installed app', () => {
  it('cannot be made with a dependency that the workspace does not have', () => {
    const packed = samplePackage({}, { dependencies: { 'not-installed': '^1.0.0' } });
    const install = () =>
      createInstalledApp({ packages: [packed], source: join(root, 'packages/core'), withPeers: false });
    expect(install).toThrow('@wa-clients/sample declares not-installed, which is not installed.');
  });
});
