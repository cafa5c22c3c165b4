import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { root } from '../src/run-tool.ts';

/** A package that nobody has built cannot be resolved. */
const unbuilt = `import { registerHooks } from 'node:module';
registerHooks({
  resolve(name, context, next) {
    if (name.startsWith('@wa-clients/')) throw new Error(name + ' is not built');
    return next(name, context);
  },
});`;

it.each(['docs', 'docs-build', 'test-site'])('%s starts in a fresh clone, where no package is built yet', (command) => {
  const hooks = `data:text/javascript,${encodeURIComponent(unbuilt)}`;
  const program = join(root, `scripts/src/commands/${command}.ts`);
  const { stderr } = spawnSync(process.execPath, ['--import', hooks, program, '--no-such-option'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain(`Usage: ${command.replace('test-', 'test:').replace('docs-', 'docs:')}`);
  expect(stderr).not.toContain('is not built');
});
