import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { visibleCharacters } from '../../../src/emit/visible-characters.ts';
import { root } from '../../../src/run-tool.ts';
import { isObject, type Json } from '../../../src/spec/document.ts';

/** A value that the compiler is asked about. */
export interface Asked {
  readonly type: string;
  readonly value: Json;
  /** Whether the description takes it. */
  readonly isRight: boolean;
}

/** Takes `readonly` off the type of a constant, which no generated type has. */
const plain =
  'type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T; declare function plain<const T>(value: T): Plain<T>;';

/**
 * Asks the compiler which of the values have their types, each written out as a literal.
 *
 * Of a literal it refuses a member that one of several alternatives has in another type, even where the value is right by
 * another one, and of an object that has none of the members of a type it refuses all; what it takes once the value stands in
 * a constant that has a member more, as the type has, has the type.
 */
export function compileInstances(provider: string, asked: readonly Asked[]): boolean[] {
  const literal = compiled(provider, asked, written);
  const refused = asked.filter((_, index) => literal[index] === false);
  const held = refused.some(({ isRight }) => isRight) ? compiled(provider, refused, writtenHeld) : [];
  return asked.map((one, index) => literal[index] === true || (one.isRight && held[refused.indexOf(one)] === true));
}

function written({ type, value }: Asked): string {
  return `operations.${type} = ${JSON.stringify(value)};`;
}

function writtenHeld({ type, value }: Asked): string {
  if (!isObject(value)) return `operations.${type} = plain(${JSON.stringify(value)});`;
  return `operations.${type} & { held: 1 } = plain(${JSON.stringify({ ...value, held: 1 })});`;
}

function compiled(provider: string, asked: readonly Asked[], text: (one: Asked) => string): boolean[] {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/agreement-'));
  try {
    const head = `import type * as operations from '../../packages/${provider}/src/generated/operations.ts'; ${plain}`;
    // To the compiler a line separator in a text ends a line, by whose number its problems are told.
    const lines = asked.map((one, index) => visibleCharacters(`export const v${index}: ${text(one)}`));
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
    for (const [problem, file, line] of stdout.matchAll(/^(\S+?)\((\d+),\d+\): error .*$/gm)) {
      if (file?.endsWith('instances.ts') !== true) throw new Error(`The compiler stumbled elsewhere: ${problem}`);
      // The first line is the import.
      wrong.add(Number(line) - 2);
    }
    return asked.map((_, index) => !wrong.has(index));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
