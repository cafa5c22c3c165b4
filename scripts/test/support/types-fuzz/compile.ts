import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { root } from '../../../src/run-tool.ts';
import type { Json } from '../../../src/spec/document.ts';

/** A value that a compiler is asked about. */
export interface Asked {
  /** The folder of the generated files in which the type is. */
  readonly package: string;
  readonly type: string;
  readonly value: Json;
}

/** What a compiler said: which of the values have no such type, and everything else that it did not like. */
export interface Verdict {
  readonly compiler: string;
  readonly refused: ReadonlyMap<number, string>;
  readonly stumbled: readonly string[];
}

const manifests = {
  '5.9': createRequire(import.meta.url).resolve('typescript/package.json'),
  '7': join(root, 'node_modules/typescript/package.json'),
};

/** Asks two compilers once which of the values have their types, each written out as a literal. */
export async function compileAll(
  packages: ReadonlyMap<string, Readonly<Record<string, string>>>,
  asked: readonly Asked[],
): Promise<Verdict[]> {
  // Within the workspace, so that the imports of what is generated find their packages.
  const parent = join(root, 'scripts/.tmp');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'types-fuzz-'));
  try {
    const places = new Map<string, number>();
    for (const [name, files] of packages) {
      mkdirSync(join(folder, name));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
      const lines = [`import type * as operations from './operations.ts';`];
      for (const [index, one] of asked.entries()) {
        if (one.package !== name) continue;
        lines.push(`export const v${index}: ${one.type} = ${literal(one.value)};`);
        places.set(`${name}/values.ts:${lines.length}`, index);
      }
      writeFileSync(join(folder, name, 'values.ts'), `${lines.join('\n')}\n`);
    }
    const include = ['*/types.ts', '*/operations.ts', '*/values.ts'];
    const compilerOptions = { types: [], noEmit: true, customConditions: [] };
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return await Promise.all(
      Object.entries(manifests).map(async ([compiler, manifest]) => {
        const output = await run(join(dirname(manifest), 'bin/tsc'), folder);
        const refused = new Map<number, string>();
        const stumbled: string[] = [];
        for (const [text, place] of output.matchAll(/^(\S+?\(\d+),\d+\): error .*$/gm)) {
          const index = places.get(place?.replace('(', ':') ?? '');
          if (index === undefined) stumbled.push(text);
          else refused.set(index, text);
        }
        if (refused.size === 0 && stumbled.length === 0 && output.trim() !== '') stumbled.push(output.slice(0, 2000));
        return { compiler, refused, stumbled };
      }),
    );
  } finally {
    if (process.env['WA_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function literal(value: Json): string {
  return JSON.stringify(value).replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`);
}

function run(program: string, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const parameters = [program, '-p', folder, '--pretty', 'false'];
    const child = spawn(process.execPath, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}
