import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { samplePackage } from '../../test/support/sample-package.ts';
import { root } from '../run-tool.ts';
import { checkBundles } from './check-bundles.ts';
import { createInstalledApp } from './installed-app.ts';

// Four bundlers start cold, on a machine that may be busy.
const patience = 60_000;
const bundlerNames = ['esbuild', 'rollup', 'vite', 'webpack'];

async function found(changes: Readonly<Record<string, string>>) {
  const packed = samplePackage(changes);
  const app = createInstalledApp({ packages: [packed], source: join(root, 'packages/core'), withPeers: false });
  try {
    const { problems, sizes } = await checkBundles(packed, app);
    return { problems: problems.map(({ place, problem }) => `${place} ${problem}`), sizes };
  } finally {
    app.remove();
  }
}

describe('the bundle check', () => {
  it(
    'has nothing to say about the sample, and tells what its app weighs in each bundler',
    async () => {
      const { problems, sizes } = await found({});
      expect(problems).toEqual([]);
      expect([...sizes.keys()]).toEqual(bundlerNames);
      for (const bytes of sizes.values()) expect(bytes).toBeGreaterThan(50);
    },
    patience,
  );

  it(
    'refuses a package whose top level keeps every operation alive, in each bundler',
    async () => {
      const keeps = "import * as all from './generated/operations.js';\nglobalThis.operations = Object.values(all);\n";
      const client = "export const createSampleClient = (o) => o;\nexport * from './generated/operations.js';\n";
      const { problems } = await found({ 'dist/index.js': keeps + client });
      expect(problems).toEqual(
        bundlerNames.map(
          (name) => `bundled by ${name} from small.js carries contacts.get (/contacts/{id}), which no one uses.`,
        ),
      );
    },
    patience,
  );

  it(
    'refuses what bundlers warn of: a module that is not there, for browsers or for servers',
    async () => {
      const { problems } = await found({ 'dist/testing.js': "export * from 'not-installed';\n" });
      for (const name of bundlerNames) {
        const theirs = problems.filter((text) => text.startsWith(`bundled by ${name} from every-entry.js warns:`));
        expect(theirs.join('\n'), name).toContain('not-installed');
      }
      expect(problems.filter((text) => text.includes('small.js'))).toEqual([]);
    },
    patience,
  );

  it(
    'says so when it cannot read the operations any more',
    async () => {
      const { problems } = await found({ 'dist/generated/operations.js': 'export const listContacts = () => 1;\n' });
      expect(problems[0]).toBe('dist/generated/operations.js has no operation that could be read.');
    },
    patience,
  );
});
