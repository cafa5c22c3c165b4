import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../run-tool.ts';

/** Folder of the project that brings the package managers and the oldest Node. */
export const installsFolder = join(root, 'scripts/installs');

/** What an app depends on: range or file by package name. */
type Dependencies = Readonly<Record<string, string>>;

/** A package manager as apps use it. */
export interface Installer {
  /** What `--only` takes. */
  readonly id: string;
  /** Node that runs the package manager and the app. */
  readonly node: string;
  /** The program and its words, run in the folder of the app. */
  readonly install: readonly [program: string, ...parameters: string[]];
  /** Fields of package.json that lead every dependency on a package of ours to its tarball, which no registry has. */
  readonly manifest: (ours: Dependencies) => object;
  /** Writes the settings of the package manager; its checks of peers are as strict as they can be. */
  readonly settings?: (folder: string, ours: Dependencies) => Promise<void>;
}

const modules = join(installsFolder, 'node_modules');
const node24 = process.execPath;
const node20 = join(modules, `node-20-linux-${process.arch}/bin/node`);
const npmWords = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--strict-peer-deps'];

/** All package managers, in the order of the table. npm 10 comes with Node 20. */
export const installers: readonly Installer[] = [
  { id: 'npm-10', node: node20, install: npm('npm-10', node20), manifest: () => ({}) },
  { id: 'npm-11', node: node24, install: npm('npm-11', node24), manifest: () => ({}) },
  {
    id: 'pnpm',
    node: node24,
    install: ['pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile'],
    manifest: () => ({}),
    settings: (folder, ours) => {
      const overrides = Object.entries(ours).map(([name, file]) => `  '${name}': '${file}'\n`);
      const text = `strictPeerDependencies: true\nallowBuilds:\n  msw: false\noverrides:\n${overrides.join('')}`;
      return writeFile(join(folder, 'pnpm-workspace.yaml'), text);
    },
  },
  {
    id: 'yarn',
    node: node24,
    install: [node24, join(modules, '@yarnpkg/cli-dist/bin/yarn.js'), 'install'],
    manifest: (ours) => ({ resolutions: ours }),
    settings: async (folder) => {
      // A lockfile marks the root of a yarn project.
      await writeFile(join(folder, 'yarn.lock'), '');
      await writeFile(
        join(folder, '.yarnrc.yml'),
        'nodeLinker: node-modules\nenableScripts: false\nenableImmutableInstalls: false\nenableTelemetry: false\n',
      );
    },
  },
  {
    id: 'bun',
    node: node24,
    install: [join(modules, '.bin/bun'), 'install', '--ignore-scripts'],
    manifest: (ours) => ({ overrides: ours }),
  },
];

function npm(version: string, node: string): Installer['install'] {
  return [node, join(modules, version, 'bin/npm-cli.js'), ...npmWords];
}

/** The packages of ours among what an app depends on. */
export function ourDependencies(dependencies: Dependencies): Dependencies {
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => name.startsWith('@wa-clients/')));
}

/** What stands in the package.json of an app. */
export function appManifest({ manifest }: Installer, dependencies: Dependencies): object {
  const ours = ourDependencies(dependencies);
  return { name: 'app', version: '0.0.0', private: true, type: 'module', dependencies, ...manifest(ours) };
}
