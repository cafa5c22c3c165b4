import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { findProviders } from '../generate/providers.ts';
import { upperFirst } from '../names/words.ts';
import type { ProviderApp } from '../providers/app.ts';
import { loadSupport } from '../providers/load-support.ts';
import { root } from '../run-tool.ts';
import type { Environment } from './environment.ts';
import { ReleaseFailure } from './release-failure.ts';
import { type PackageManager, packageManagers, run, runPackageManager } from './run.ts';

/** What an app of one provider is made of. */
interface AppSource {
  readonly installer: PackageManager;
  readonly provider: string;
  readonly list: NonNullable<ProviderApp['list']>;
  /** Options of the client. */
  readonly options: string;
}

/** What an app did. */
export interface AppReport {
  readonly installer: PackageManager;
  /** Version of the package manager. */
  readonly installerVersion: string;
  readonly provider: string;
  readonly version: string;
  readonly core: string;
  /** How many contacts the app printed. */
  readonly contacts: number;
}

const installers = Object.keys(packageManagers) as PackageManager[];
const contacts = 250;
const remedy = 'Install the package that way by hand from a registry of your own, and look at its package.json.';

/** Installs each provider into a fresh app and lists contacts there, with plain Node, against the fake on loopback. */
export async function* runApps(folder: string, env: Environment): AsyncGenerator<AppReport> {
  for (const app of await findApps()) yield await runApp(app, join(folder, `${app.installer}-${app.provider}`), env);
}

/** An app of each provider that has a list, by one installer after the other, and by each of them once at least. */
async function findApps(): Promise<AppSource[]> {
  const ids = findProviders(root);
  const found = await Promise.all(ids.map(async (id) => ({ id, ...(await loadSupport(root, id, 'app')) })));
  const listed = found.flatMap(({ id, list, testOptions }) =>
    list ? [{ provider: id, list, options: testOptions }] : [],
  );
  return Array.from({ length: Math.max(listed.length, installers.length) }).flatMap((_, index) => {
    const source = listed[index % listed.length];
    const installer = installers[index % installers.length];
    return source && installer ? [{ ...source, installer }] : [];
  });
}

async function runApp(app: AppSource, cwd: string, env: Environment): Promise<AppReport> {
  const { installer, provider } = app;
  const name = `@wa-clients/${provider}`;
  const place = { cwd, env, remedy };
  await mkdir(cwd, { recursive: true });
  const manifest = { name: 'app', version: '0.0.0', private: true, type: 'module' };
  await writeFile(join(cwd, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // A lockfile marks the root of a yarn project.
  if (installer === 'yarn') await writeFile(join(cwd, 'yarn.lock'), '');
  const installerVersion = (await runPackageManager(installer, ['--version'], place)).trim();
  await runPackageManager(installer, [installer === 'npm' ? 'install' : 'add', name], place);
  await writeFile(join(cwd, 'main.js'), program(app));
  const printed = (await run(process.execPath, ['main.js'], place)).trim();
  if (printed !== String(contacts)) {
    throw new ReleaseFailure(`The app of ${name} printed ${printed} instead of ${contacts} rows.`, remedy);
  }
  const [version, core] = await Promise.all([name, '@wa-clients/core'].map((id) => installedVersion(cwd, name, id)));
  return { installer, installerVersion, provider, version: version ?? '', core: core ?? '', contacts };
}

/** What a reader of the README would write. */
function program({ list, options, provider }: AppSource): string {
  const title = upperFirst(provider);
  return `import { create${title} } from '@wa-clients/${provider}';
import { fake${title} } from '@wa-clients/${provider}/testing';

const server = await fake${title}({ ${list.rows(contacts)} }).listen();
const client = create${title}({ ${options}, baseUrl: server.url });
let count = 0;
for await (const row of client.${list.call}) if (row) count += 1;
await server.close();
console.log(count);
`;
}

/** The version that Node finds, from the app or from the provider within it. */
async function installedVersion(cwd: string, provider: string, name: string): Promise<string> {
  const fromApp = createRequire(join(cwd, 'main.js'));
  const file =
    name === provider
      ? fromApp.resolve(`${name}/package.json`)
      : createRequire(fromApp.resolve(`${provider}/package.json`)).resolve(`${name}/package.json`);
  return (JSON.parse(await readFile(file, 'utf8')) as { readonly version: string }).version;
}
