import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { build, type Plugin } from 'esbuild';

import { findProviders } from '../../generate/providers.ts';
import type { ExplorerData } from '../explorer-data/explorer-data.ts';
import { readExplorerData } from '../explorer-data/read-explorer-data.ts';
import { bundlePlayground } from '../playground/bundle-playground.ts';
import { browserBundle } from './browser-bundle.ts';
import { dataModule, providerEntry } from './provider-entry.ts';

/** Writes the modules of the explorer into a folder: one for each provider, with its client, its fake and its forms; and the playground. */
export async function bundleExplorer(root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const all: ExplorerData[] = [];
  for (const provider of findProviders(root)) {
    // One after the other: the descriptions are read under a budget of steps that is counted for one at a time.
    // oxlint-disable-next-line no-await-in-loop -- steps are counted for one at a time
    all.push(await readExplorerData(root, provider));
  }
  await Promise.all(all.map((data) => bundleProvider(root, folder, data)));
  await bundlePlayground(root, folder, all);
}

async function bundleProvider(root: string, folder: string, data: ExplorerData): Promise<void> {
  await build({
    ...browserBundle(root),
    stdin: { contents: providerEntry(root, data.provider), resolveDir: root, sourcefile: `${data.provider}.js` },
    outfile: join(folder, `${data.provider}.js`),
    plugins: [withData(data)],
  });
}

/** Answers the import of the data. */
function withData(data: ExplorerData): Plugin {
  return {
    name: 'explorer-data',
    setup: (bundle) => {
      bundle.onResolve({ filter: new RegExp(`^${dataModule}$`) }, ({ path }) => ({ path, namespace: dataModule }));
      // As text: `__proto__` in an object literal would be no member, and engines read JSON faster than code.
      const contents = `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
      bundle.onLoad({ filter: /.*/, namespace: dataModule }, () => ({ contents, loader: 'js' }));
    },
  };
}
