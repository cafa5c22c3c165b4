import { join } from 'node:path';

import { writeArchitecture } from '../architecture/diagram.ts';
import { checkStructure } from '../checks/structure.ts';
import { runProgram } from '../run-program.ts';
import { realSteps, runStep, StepFailure } from '../update/steps.ts';
import type { AddSteps } from './add-provider.ts';

const installMs = 300_000;

/** The steps of `provider add` as they are. */
export const realAddSteps: AddSteps = {
  ...realSteps,
  tidy: async (root, provider) => {
    writeArchitecture(root);
    const lists = [
      'package.json',
      'scripts/package.json',
      'README.md',
      'docs/architecture.md',
      `.changeset/${provider}.md`,
    ];
    const words = ['node_modules/oxfmt/bin/oxfmt', `packages/${provider}`, 'scripts/src/runtimes/suite', ...lists];
    await runStep(root, words, 'the new files cannot be formatted');
  },
  lint: async (root, provider) => {
    const words = [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'];
    const config = ['--config', join(root, '.oxlintrc.json')];
    await runStep(join(root, 'packages', provider), [...words, ...config], 'the linter finds something');
  },
  structure: (root, provider) => {
    const problems = checkStructure(root).filter(({ file }) => file.includes(provider));
    const lines = problems.map(({ file, problem }) => `${file} ${problem}`);
    return lines.length === 0 ? Promise.resolve() : Promise.reject(new StepFailure(lines.join('\n')));
  },
  install: async (root) => {
    const words = ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--prefer-offline'];
    const ended = await runProgram('npx', words, { cwd: root, env: process.env, timeoutMs: installMs });
    if (!ended.ok) throw new StepFailure(`all is in place, but pnpm cannot install it: ${ended.reason}`);
  },
};
