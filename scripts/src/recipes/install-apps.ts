import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkPublishedManifest } from '../checks/published-manifest.ts';
import { packTarballs, pnpm, SetupFailure } from '../runtimes/pack-app.ts';
import { examplesFolder, recipesFolder } from './environments.ts';

/** What is left behind by who installs within the repository. */
const leftOvers = new Set(['node_modules', '.next']);

/**
 * Copies the apps, installs what their lockfile says, then packs every package as it would be published and installs
 * those tarballs into the apps; gives the folder of the apps.
 *
 * @param examples Folders of `examples` that are installed beside them, by the ranges of their own manifests.
 * @throws SetupFailure when packing or installing fails.
 */
export async function installApps(folder: string, examples: readonly string[]): Promise<string> {
  const apps = join(folder, 'apps');
  await copyFolder(recipesFolder, apps);
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
  for (const name of examples) await copyFolder(join(examplesFolder, name), join(apps, name));
  if (examples.length > 0) await copyFolder(join(examplesFolder, 'tests'), join(apps, 'tests'));
  // The providers name core by its version, which no registry has yet; the lockfile holds all the rest where it is.
  const settings = join(apps, 'pnpm-workspace.yaml');
  const overrides = [...tarballs].map(([name, file]) => `  '${name}': '${file}'\n`).join('');
  await writeFile(settings, `${await readFile(settings, 'utf8')}overrides:\n${overrides}`);
  await pnpm(apps, ['install', '--no-frozen-lockfile', '--prefer-offline']);
  return apps;
}

function copyFolder(from: string, to: string): Promise<void> {
  return cp(from, to, {
    recursive: true,
    filter: (source) => !leftOvers.has(source.split(/[\\/]/).at(-1) ?? ''),
  });
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
