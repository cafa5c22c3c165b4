import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkPublishedManifest } from '../checks/published-manifest.ts';
import { packTarballs, pnpm, SetupFailure } from '../runtimes/pack-app.ts';
import { recipesFolder } from './environments.ts';

/** What is left behind by who installs within the repository. */
const leftOvers = new Set(['node_modules', '.next']);

/**
 * Copies the apps, installs what their lockfile says, then packs every package as it would be published and installs
 * those tarballs into the apps; gives the folder of the apps.
 *
 * @throws SetupFailure when packing or installing fails.
 */
export async function installApps(folder: string): Promise<string> {
  const apps = join(folder, 'apps');
  await cp(recipesFolder, apps, {
    recursive: true,
    filter: (source) => !leftOvers.has(source.split(/[\\/]/).at(-1) ?? ''),
  });
  await pnpm(apps, ['install', '--frozen-lockfile', '--prefer-offline']);
  const packed = await packTarballs(folder);
  const tarballs = new Map([...packed].map(([name, file]) => [name, `file:${file}`]));
  for (const name of await readdir(apps)) {
    const file = join(apps, name, 'package.json');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined || name === 'node_modules') continue;
    const manifest = JSON.parse(text) as { readonly dependencies: Readonly<Record<string, string>> };
    const dependencies = { ...manifest.dependencies, ...Object.fromEntries(tarballs) };
    await writeFile(file, JSON.stringify({ ...manifest, dependencies }, null, 2));
  }
  // The providers name core by its version, which no registry has yet; the lockfile holds all the rest where it is.
  const settings = join(apps, 'pnpm-workspace.yaml');
  const overrides = [...tarballs].map(([name, file]) => `  '${name}': '${file}'\n`).join('');
  await writeFile(settings, `${await readFile(settings, 'utf8')}overrides:\n${overrides}`);
  await pnpm(apps, ['install', '--no-frozen-lockfile', '--prefer-offline']);
  return apps;
}

/**
 * Checks the manifests as they are installed.
 *
 * @throws SetupFailure for one that nobody else could install.
 */
export async function checkInstalled(app: string): Promise<void> {
  const folder = join(app, 'node_modules/@wa-clients');
  for (const name of await readdir(folder)) {
    const file = join(folder, name, 'package.json');
    const [problem] = checkPublishedManifest(await readFile(file, 'utf8'));
    if (problem !== undefined) throw new SetupFailure(`${file} ${problem}.`);
  }
}
