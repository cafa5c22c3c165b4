import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isolatedArguments } from '../../../src/generate/isolated/isolated-arguments.ts';
import { root } from '../../../src/run-tool.ts';
import type { Files } from '../../../src/write/write-files.ts';

/** What the import of generated files showed. */
export interface Imported {
  readonly error?: string;
  readonly touched?: boolean;
}

/** Collects generated files, the same texts once, and imports them all in one process without rights. */
export interface ImportBatch {
  /** Takes files in; gives the name under which their result is found. */
  add(files: Files): string;
  /** Imports; removes the files after. */
  run(): Promise<{
    readonly rights: Readonly<Record<string, boolean>>;
    readonly results: Readonly<Record<string, Imported>>;
  }>;
  readonly size: () => number;
}

/** The files that are imported, in this order. */
const importedFiles = ['types.ts', 'operations.ts', 'schemas.ts'];
const strategies = ['byCursorAfter', 'byCursorToken', 'byNumbered'];

/** Starts a batch. */
export function startBatch(): ImportBatch {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = realpathSync(mkdtempSync(join(root, '.tmp/injection-')));
  const names = new Set<string>();
  writeFileSync(join(folder, 'pagination.ts'), strategies.map((name) => `export const ${name} = {};\n`).join(''));
  return {
    size: () => names.size,
    add(files) {
      // What is not imported needs no place on the disk, and tells no cases apart.
      const texts = importedFiles.map(
        (name) => [name, (files[name] ?? '').replace(/sha256 [0-9a-f]{64}/, 'sha256 0')] as const,
      );
      const name = `case-${createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)}`;
      if (names.has(name)) return name;
      names.add(name);
      mkdirSync(join(folder, name));
      for (const [file, text] of texts) writeFileSync(join(folder, name, file), text);
      return name;
    },
    async run() {
      const own = ['package.json', 'scripts/package.json', 'scripts/node_modules', 'packages/core', 'node_modules'];
      const readable = [folder, import.meta.dirname, ...own.map((path) => join(root, path))];
      const child = spawn(
        process.execPath,
        [
          // The rights of the process that generates, and the generated files instead of the generator.
          ...isolatedArguments(readable),
          '--conditions=wa-clients:source',
          join(import.meta.dirname, 'import-process.ts'),
          folder,
        ],
        { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: {} },
      );
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      await new Promise((resolve) => child.once('close', resolve));
      rmSync(folder, { recursive: true, force: true });
      if (!stdout.startsWith('{')) throw new Error(`The importing process ended without a result.\n${stderr}`);
      return JSON.parse(stdout) as Awaited<ReturnType<ImportBatch['run']>>;
    },
  };
}
