import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

import { SetupFailure } from './pack-app.ts';
import { type Ended, runProgram } from '../run-program.ts';
import { type ChromiumProgram, runtimesFolder } from './runtimes.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const remedy = 'Install Chromium or Chrome, or set CHROMIUM_PATH to its program.';

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, one of the machine's, else Debian's own packages, which are
 * downloaded and unpacked into a cache folder, as any user, without installing anything.
 *
 * @throws SetupFailure when there is none to be had.
 */
export async function obtainChromium(onDownload: () => void): Promise<ChromiumProgram> {
  const { CHROMIUM_PATH: wanted, PATH = '' } = process.env;
  if (wanted) {
    if (existsSync(wanted)) return { path: wanted, env: {} };
    throw new SetupFailure(`CHROMIUM_PATH names ${wanted}, which does not exist. ${remedy}`);
  }
  const installed = PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (installed !== undefined) return { path: installed, env: {} };
  const cache = join(runtimesFolder, 'node_modules/.cache/chromium');
  if (!existsSync(cache)) {
    await refuseOtherSystems();
    onDownload();
    await unpackDebianPackages(cache);
  }
  return programIn(cache);
}

async function refuseOtherSystems(): Promise<void> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID=debian$/m.test(release)) {
    throw new SetupFailure(`There is no Chromium on this machine, and only Debian's can be downloaded. ${remedy}`);
  }
}

/** Brings chromium and those of its libraries that the machine lacks; apt's own lists and locks stay untouched. */
async function unpackDebianPackages(cache: string): Promise<void> {
  const work = `${cache}.part`;
  await rm(work, { recursive: true, force: true });
  const [state, archives, tree] = [join(work, 'state'), join(work, 'apt/archives'), join(work, 'tree')];
  await Promise.all(
    [join(state, 'lists/partial'), join(archives, 'partial'), tree].map((folder) => mkdir(folder, { recursive: true })),
  );
  const own = [
    `Dir::State=${state}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${dirname(archives)}`,
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
  ].flatMap((option) => ['-o', option]);
  await run('apt-get', [...own, 'update']);
  await run('apt-get', [...own, 'install', '--yes', '--download-only', '--no-install-recommends', 'chromium']);
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    await run('dpkg-deb', ['--extract', join(archives, file), tree]);
  }
  await rename(tree, cache);
  await rm(work, { recursive: true, force: true });
}

async function run(command: string, parameters: readonly string[]): Promise<Ended> {
  const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
  const ended = await runProgram(command, parameters, { cwd: '/', env, timeoutMs: 600_000 });
  if (ended.ok) return ended;
  throw new SetupFailure(`Chromium could not be downloaded: ${command} ${ended.reason}\n${remedy}`);
}

/** The program within the unpacked packages, with the folders of the libraries beside it. */
function programIn(tree: string): ChromiumProgram {
  const path = join(tree, 'usr/lib/chromium/chromium');
  if (!existsSync(path)) throw new SetupFailure(`${tree} holds no Chromium. Remove that folder and try again.`);
  const libraries = join(tree, 'usr/lib');
  // Some libraries stand in a folder of their own below the architecture's.
  const folders = readdirSync(libraries, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.so(\.|$)/.test(entry.name))
    .map((entry) => entry.parentPath)
    // The program finds its own without help.
    .filter((folder) => folder !== dirname(path));
  return { path, env: { LD_LIBRARY_PATH: [...new Set(folders)].join(delimiter) } };
}
