import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runProgram } from '../../run-program.ts';
import { checked, type CheckResult } from './check-result.ts';
import type { PageSample } from './page-samples.ts';
import { writeSampleTemplates } from './sample-templates.ts';

/** Compiles all samples in one run of the compiler, in a folder below the root, where the packages are found. */
export async function compileSamples(
  root: string,
  folder: string,
  samples: readonly PageSample[],
): Promise<CheckResult> {
  await Promise.all(samples.map(({ code, file }) => writeFile(join(folder, file), code)));
  await writeSampleTemplates(root, folder, samples);
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    // As an app has it: the declarations of the packages, not their sources.
    compilerOptions: { types: ['node'], customConditions: [], noUnusedLocals: false },
    include: ['*.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const words = [compiler, '-p', folder, '--pretty', 'false'];
  const { ok, reason, stdout } = await runProgram(process.execPath, words, {
    cwd: root,
    env: process.env,
    timeoutMs: 300_000,
  });
  const titles = new Map(samples.map(({ file, title }) => [file, title]));
  const problems = stdout
    .split('\n')
    .filter((line) => line.includes('error TS'))
    .map((line) => line.replace(/^.*?([\w-]+\.ts)(?=\()/, (whole, file: string) => titles.get(file) ?? whole));
  return checked('samples that compile', samples.length, ok || problems.length > 0 ? problems : [reason]);
}
