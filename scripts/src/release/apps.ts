import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Environment } from './environment.ts';
import { ReleaseFailure } from './release-failure.ts';
import { type PackageManager, run, runPackageManager } from './run.ts';

/** What an app of one provider is made of. */
interface AppSource {
  readonly installer: PackageManager;
  readonly provider: string;
  /** First argument of `contacts.list`. */
  readonly filters: string;
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

/** One provider each, by every installer. */
const apps: readonly AppSource[] = [
  { installer: 'npm', provider: 'kapso', filters: '{}' },
  { installer: 'pnpm', provider: 'gateway', filters: "{ session: 'sess_01HZX' }" },
  { installer: 'yarn', provider: 'kirim', filters: "{ phone_number_id: '106540352242922' }" },
  { installer: 'bun', provider: 'wapikit', filters: '{}' },
];
const contacts = 250;
const remedy = 'Install the package that way by hand from a registry of your own, and look at its package.json.';

/** Installs each provider into a fresh app and lists contacts there, with plain Node, against the fake on loopback. */
export async function* runApps(folder: string, env: Environment): AsyncGenerator<AppReport> {
  for (const app of apps) yield await runApp(app, join(folder, `${app.installer}-${app.provider}`), env);
}

async function runApp({ filters, installer, provider }: AppSource, cwd: string, env: Environment): Promise<AppReport> {
  const name = `@wa-clients/${provider}`;
  const place = { cwd, env, remedy };
  await mkdir(cwd, { recursive: true });
  const manifest = { name: 'app', version: '0.0.0', private: true, type: 'module' };
  await writeFile(join(cwd, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // A lockfile marks the root of a yarn project.
  if (installer === 'yarn') await writeFile(join(cwd, 'yarn.lock'), '');
  const installerVersion = (await runPackageManager(installer, ['--version'], place)).trim();
  await runPackageManager(installer, [installer === 'npm' ? 'install' : 'add', name], place);
  await writeFile(join(cwd, 'main.js'), program(provider, filters));
  const printed = (await run(process.execPath, ['main.js'], place)).trim();
  if (printed !== String(contacts)) {
    throw new ReleaseFailure(`The app of ${name} printed ${printed} instead of ${contacts} contacts.`, remedy);
  }
  const [version, core] = await Promise.all([name, '@wa-clients/core'].map((id) => installedVersion(cwd, name, id)));
  return { installer, installerVersion, provider, version: version ?? '', core: core ?? '', contacts };
}

/** What a reader of the README would write. */
function program(provider: string, filters: string): string {
  const title = provider.charAt(0).toUpperCase() + provider.slice(1);
  return `import { create${title} } from '@wa-clients/${provider}';
import { fake${title} } from '@wa-clients/${provider}/testing';

const server = await fake${title}({ contacts: ${contacts} }).listen();
const client = create${title}({ apiKey: 'test-key', baseUrl: server.url });
let count = 0;
for await (const contact of client.contacts.list(${filters})) if (contact) count += 1;
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
