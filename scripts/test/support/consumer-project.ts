import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { unpackedIn } from '../../src/package-check/installed-app.ts';
import { type PackedPackage, unpackInto } from '../../src/package-check/packed-package.ts';
import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';

/** A compiler that apps use. */
export interface Compiler {
  /** Major and minor version. */
  readonly version: string;
  /** Its package.json. */
  readonly manifest: string;
}

/** What a compiler said. */
interface Compilation {
  readonly exitCode: number | null;
  readonly output: string;
}

/** What an app has installed. */
export interface Installed {
  /** Packages of ours, as they are published. */
  readonly packages: readonly PackedPackage[];
  /** Packages of others, by name; they come from core's own dependencies. */
  readonly others: readonly string[];
  /** A project that has these packages of ours installed. */
  readonly twin?: ConsumerProject;
}

/** A throw-away project of an app, outside the repository, with the packages installed as they are published. */
export interface ConsumerProject {
  readonly folder: string;
  /** Type checks files of the project; at most two compilers run at a time. */
  compile(compiler: Compiler, settings: object, files: readonly string[]): Promise<Compilation>;
  remove(): void;
}

/** Makes a project with the type tests in it. */
export function createConsumerProject({ packages, others, twin }: Installed): ConsumerProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wa-clients-types-')));
  for (const packed of packages) unpackInto(unpackedIn({ folder }, packed), packed, twin && unpackedIn(twin, packed));
  for (const name of others) {
    const to = join(folder, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(realpathSync(join(root, 'packages/core/node_modules', name)), to, 'junction');
  }
  copyTypeTests(join(folder, 'type-tests'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  let count = 0;
  return {
    folder,
    async compile(compiler, settings, files) {
      count += 1;
      const config = `tsconfig.${count}.json`;
      writeFileSync(
        join(folder, config),
        JSON.stringify({ compilerOptions: { ...shared, ...settings }, include: files }),
      );
      return run(join(dirname(compiler.manifest), 'bin/tsc'), ['-p', config, '--pretty', 'false'], folder);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Brings the type tests of every package together: `app/<id>/...` and so on. */
function copyTypeTests(to: string): void {
  cpSync(join(root, 'scripts/type-tests'), to, { recursive: true });
  for (const id of findProviders(root)) {
    const from = join(root, 'packages', id, 'test/types');
    for (const kind of readdirSync(from)) cpSync(join(from, kind), join(to, kind, id), { recursive: true });
  }
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join(to, name), 'utf8');
    writeFileSync(join(to, name), text.replaceAll(/'[./]*\/scripts\/type-tests\/support\//g, "'../../support/"));
  }
}

/** The version of a compiler as its package says it. */
export function versionOf({ manifest }: Compiler): string {
  return String((JSON.parse(readFileSync(manifest, 'utf8')) as { version: unknown }).version);
}

const shared = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

const mostAtOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

async function run(program: string, parameters: readonly string[], cwd: string): Promise<Compilation> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...parameters], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString();
        });
      }
      child.once('error', reject);
      child.once('close', (exitCode) => resolve({ exitCode, output }));
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
