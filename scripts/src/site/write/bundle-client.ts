import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'esbuild';

/** Writes the scripts and the style of the pages. */
export async function bundleClient(site: string, folder: string): Promise<void> {
  const common = { bundle: true, minify: true, target: 'es2022', logLevel: 'silent', legalComments: 'inline' } as const;
  const from = (name: string) => join(site, 'client', name);
  await Promise.all([
    build({ ...common, entryPoints: [from('site.ts')], outdir: folder, format: 'esm', splitting: true }),
    build({ ...common, entryPoints: [from('theme.ts')], outdir: folder, format: 'iife' }),
    build({ ...common, entryPoints: [join(site, 'styles/site.css')], outdir: folder }),
    copyFile(join(site, 'styles/icon.svg'), join(folder, 'icon.svg')),
  ]);
  // Read by people who look at what is sent.
  await writeFile(
    join(folder, 'LICENSES.txt'),
    await readFile(join(site, 'node_modules/minisearch/LICENSE.txt'), 'utf8'),
  );
}
