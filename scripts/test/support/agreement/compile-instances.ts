import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../../src/run-tool.ts';
import type { Json } from '../../../src/spec/document.ts';

/** A value that the compiler is asked about. */
export interface Asked {
  readonly type: string;
  readonly value: Json;
}

/** Asks the compiler once which of the values have their types, each written out as a literal. */
export function compileInstances(provider: string, asked: readonly Asked[]): boolean[] {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/agreement-'));
  try {
    const head = `import type * as operations from '../../packages/${provider}/src/generated/operations.ts';`;
    const lines = asked.map(
      ({ type, value }, index) => `export const v${index}: operations.${type} = ${JSON.stringify(value)};`,
    );
    writeFileSync(join(folder, 'instances.ts'), [head, ...lines, ''].join('\n'));
    const compilerOptions = { types: [], noEmit: true, customConditions: ['wa-clients:source'] };
    const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['instances.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    const wrong = new Set<number>();
    for (const [text, file, line] of stdout.matchAll(/^(\S+?)\((\d+),\d+\): error .*$/gm)) {
      if (file?.endsWith('instances.ts') !== true) throw new Error(`The compiler stumbled elsewhere: ${text}`);
      // The first line is the import.
      wrong.add(Number(line) - 2);
    }
    return asked.map((_, index) => !wrong.has(index));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
