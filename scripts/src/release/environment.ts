import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

/** What the environment of the rehearsal is made of. */
export interface EnvironmentSource {
  /** Folder for homes, caches and settings; nothing is kept elsewhere. */
  readonly folder: string;
  /** Address of the registry, with the slash at the end. */
  readonly registry: string;
  readonly token: string;
  /** Address that stands for the rest of the network. */
  readonly proxy: string;
}

/** An environment, whole: nothing of this machine's is added to it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Makes the environment in which everything is versioned, published and installed.
 *
 * Each package manager reads the registry from a setting of its own: pnpm ignores npm's variables but not npm's file.
 */
export async function createEnvironment({ folder, proxy, registry, token }: EnvironmentSource): Promise<Environment> {
  const [home, temporary, npmrc] = [join(folder, 'home'), join(folder, 'temporary'), join(folder, 'npmrc')];
  await Promise.all([home, temporary].map((path) => mkdir(path, { recursive: true })));
  await writeFile(npmrc, `registry=${registry}\n${registry.replace('http:', '')}:_authToken=${token}\n`);
  return {
    // The Node that runs this runs everything, before any other of the machine.
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    TMPDIR: temporary,
    CI: 'true',
    NO_COLOR: '1',
    // Whatever is not on loopback ends at a server that counts it; yarn reads settings of its own and has no NO_PROXY.
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    NO_PROXY: '127.0.0.1',
    YARN_HTTP_PROXY: proxy,
    YARN_HTTPS_PROXY: proxy,
    NPM_CONFIG_USERCONFIG: npmrc,
    NPM_CONFIG_REGISTRY: registry,
    NPM_CONFIG_CACHE: join(home, 'npm'),
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    PNPM_CONFIG_REGISTRY: registry,
    // The clone is installed once; a tool that is started through pnpm must not install again, from here.
    PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false',
    // What was published a second ago is what is installed here.
    PNPM_CONFIG_MINIMUM_RELEASE_AGE: '0',
    // The lockfile was held to it when it was made, with the metadata that is out of reach here.
    PNPM_CONFIG_TRUST_POLICY: 'off',
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_NODE_LINKER: 'node-modules',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_GLOBAL_FOLDER: join(home, 'yarn'),
    BUN_INSTALL: join(home, 'bun'),
    BUN_CONFIG_REGISTRY: registry,
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Rehearsal',
    GIT_AUTHOR_EMAIL: 'rehearsal@localhost',
    GIT_COMMITTER_NAME: 'Rehearsal',
    GIT_COMMITTER_EMAIL: 'rehearsal@localhost',
  };
}
