import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const announcement = /^\s*\/\/ mistake (TS\d+): \S/;
const expectation = /^\s*\/\/ @ts-expect-error TS\d+: \S/;

/** Turns the expected errors of the files in a folder into plain comments, so that the compiler reports them. */
export function exposeMistakes(folder: string): void {
  for (const file of typeTests(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll('// @ts-expect-error TS', '// mistake TS'));
  }
}

/** The errors that the files in a folder announce, as `file:line code`, each for the line below its marker. */
export function announcedMistakes(folder: string, prefix: string): string[] {
  return typeTests(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const code = announcement.exec(line)?.[1];
        return code === undefined ? [] : [`${prefix}/${file}:${index + 2} ${code}`];
      }),
  );
}

/** The errors in a compiler's output, in the same form. */
export function reportedMistakes(output: string): string[] {
  return [...output.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+):/gm)].map(
    ([, file, line, code]) => `${file}:${line} ${code}`,
  );
}

/** The expected errors that do not say which error they expect, and why. */
export function unexplainedMistakes(folder: string): string[] {
  return typeTests(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes('@ts-') && !expectation.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

function typeTests(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));
}
