import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { root } from '../run-tool.ts';
import type { SuiteFiles } from './bundle-suite.ts';
import type { RuntimeTraits } from './suite/contract.ts';
import type { TestServer } from './server/test-server.ts';

/** What a runtime is started with. */
interface LaunchContext {
  readonly files: SuiteFiles;
  readonly server: TestServer;
  /** The chromium to drive; found when the runtime is wanted. */
  readonly chromium: ChromiumProgram | undefined;
}

/** A Chromium and the environment that it needs. */
export interface ChromiumProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A program with its words, before the input, which comes last. */
interface Launch {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A runtime that the packages promise to work in. */
export interface Runtime {
  /** What `--only` takes. */
  readonly id: string;
  readonly traits: RuntimeTraits;
  /** Whether it drives a Chromium. */
  readonly needsChromium?: true;
  readonly launch: (context: LaunchContext) => Launch;
}

/** Folder of the project that brings the runtimes. */
export const runtimesFolder = join(root, 'scripts/runtimes');

const node: RuntimeTraits = { redirects: 'readable', tellsRefusal: true, sendsAgain: false };

/** All runtimes, in the order of the table. */
export const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((version): Runtime => ({
    id: `node-${version}`,
    traits: node,
    launch: ({ files }) => ({
      command: join(packageFolder(`node-${version}-linux-${process.arch}`), 'bin/node'),
      parameters: [files.commandLine],
    }),
  })),
  {
    id: 'deno',
    traits: { redirects: 'readable', tellsRefusal: true, sendsAgain: false },
    launch: ({ files, server }) => ({
      command: join(runtimesFolder, 'node_modules/.bin/deno'),
      // Nothing but these addresses is allowed: the packages need no file and no environment.
      parameters: [
        'run',
        '--quiet',
        '--no-prompt',
        '--no-remote',
        '--no-lock',
        '--node-modules-dir=manual',
        // Any port of loopback: the listener of webhooks takes one that the system chooses.
        `--allow-net=127.0.0.1,${[server.api, server.other, server.closed].map((origin) => new URL(origin).host).join(',')}`,
        files.commandLine,
      ],
      env: { DENO_NO_UPDATE_CHECK: '1' },
    }),
  },
  {
    id: 'bun',
    traits: node,
    launch: ({ files }) => ({
      command: join(runtimesFolder, 'node_modules/.bin/bun'),
      parameters: ['--no-install', files.commandLine],
    }),
  },
  {
    id: 'workerd',
    traits: { redirects: 'readable', tellsRefusal: false, sendsAgain: false },
    launch: ({ files }) => ({
      command: process.execPath,
      parameters: [join(import.meta.dirname, 'launch/workerd.ts'), runtimesFolder, files.worker],
    }),
  },
  {
    id: 'chromium',
    needsChromium: true,
    traits: { redirects: 'opaque', tellsRefusal: false, sendsAgain: true },
    launch: ({ chromium, files }) => ({
      command: process.execPath,
      parameters: [join(import.meta.dirname, 'launch/chromium.ts'), runtimesFolder, files.page, chromium?.path ?? ''],
      env: chromium?.env ?? {},
    }),
  },
  {
    // No runtime, and no part of the suite: the page of the fakes, in the browser that is here anyway.
    id: 'fake-page',
    needsChromium: true,
    traits: { redirects: 'opaque', tellsRefusal: false, sendsAgain: true },
    launch: ({ chromium }) => ({
      command: process.execPath,
      parameters: [join(import.meta.dirname, 'launch/fake-page.ts'), runtimesFolder, chromium?.path ?? ''],
      env: chromium?.env ?? {},
    }),
  },
];

function packageFolder(name: string): string {
  const { resolve } = createRequire(join(runtimesFolder, 'package.json'));
  return dirname(resolve(`${name}/package.json`));
}
