import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { root } from '../../../src/run-tool.ts';
import type { Json } from '../../../src/spec/document.ts';
import { runCompiler } from './run-compiler.ts';

/** A value that a compiler is asked about. */
export interface Asked {
  /** The folder of the generated files in which the type is. */
  readonly package: string;
  readonly type: string;
  readonly value: Json;
}

/** Whether values are written where their type is known, or come from elsewhere with types of their own. */
export type Form = 'in place' | 'from elsewhere';

/** Keeps the types of literals as they are, as in a value that an app has typed. */
const elsewhere = `type Plain<Value> = Value extends object ? { -readonly [Name in keyof Value]: Plain<Value[Name]> } : Value;
declare function typed<const Value>(value: Value): Plain<Value>;`;

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
  form: Form,
): Promise<Verdict[]> {
  // Within the workspace, so that the imports of what is generated find their packages.
  const parent = join(root, 'scripts/.tmp');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'types-fuzz-'));
  try {
    const places = new Map<string, number>();
    // The files themselves are checked once: with the values in place, of which every description has some.
    const head = form === 'in place' ? '' : '// @ts-nocheck\n';
    for (const [name, files] of packages) {
      mkdirSync(join(folder, name));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), `${head}${text}`);
      const lines = [`import type * as operations from './operations.ts';`, ...elsewhere.split('\n')];
      for (const [index, one] of asked.entries()) {
        if (one.package !== name) continue;
        // A name of its own: where the value is returned to, its type must not be seen.
        const value = form === 'in place' ? literal(one.value) : `w${index}`;
        const before = form === 'in place' ? '' : `const w${index} = typed(${literal(one.value)}); `;
        lines.push(`${before}export const v${index}: ${one.type} = ${value};`);
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
        const output = await runCompiler(join(dirname(manifest), 'bin/tsc'), folder);
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
  return JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
