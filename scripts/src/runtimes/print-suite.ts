import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { findProviders } from '../generate/providers.ts';
import { supportFile } from '../providers/load-support.ts';

/** The suite as modules whose imports are written out, so that what bundles a page or a worker sees them. */
export interface PrintedSuite {
  /** Exports `runSuite`, which takes the input of the suite. */
  readonly portable: string;
  /** Runs it as a program. */
  readonly commandLine: string;
}

/** Prints the suite for the providers of the repository; paths begin at the root. */
export function printSuite(root: string): PrintedSuite {
  const providers = findProviders(root);
  const path = (file: string) => `./${relative(root, file).replaceAll('\\', '/')}`;
  const suite = (name: string) => path(join(import.meta.dirname, 'suite', `${name}.ts`));
  const entries = packageEntrySpecifiers(root).map((name) => `  '${name}': () => import('${name}'),`);
  const subject = [
    ...providers.map((id) => `import { runtimes as ${id} } from '${path(supportFile(root, id, 'runtimes'))}';`),
    'const entries = {',
    ...entries,
    '};',
    `const subject = { entries, providers: { ${providers.join(', ')} } };`,
  ];
  const ofNode = providers.filter((id) => existsSync(supportFile(root, id, 'runtimes-node')));
  return {
    portable: [
      `import { runSuite as run } from '${suite('suite')}';`,
      ...subject,
      'export const runSuite = (input) => run(subject, input);',
    ].join('\n'),
    commandLine: [
      `import { runCommandLine } from '${suite('command-line')}';`,
      ...ofNode.map(
        (id) => `import { nodeBehaviours as ${id}OfNode } from '${path(supportFile(root, id, 'runtimes-node'))}';`,
      ),
      ...subject,
      `await runCommandLine(subject, [${ofNode.map((id) => `${id}OfNode`).join(', ')}]);`,
    ].join('\n'),
  };
}

/**
 * Every entry of every package.
 *
 * Without `/msw` and `/program`: they are made for Node (and pages) alone, and `package-check` loads them there.
 */
export function packageEntrySpecifiers(root: string): string[] {
  return readdirSync(join(root, 'packages')).flatMap((folder) => {
    const text = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
    const { exports, name } = JSON.parse(text) as { readonly name: string; readonly exports: object };
    const entries = Object.keys(exports).filter((entry) => !['./msw', './package.json', './program'].includes(entry));
    return entries.map((entry) => `${name}${entry.slice(1)}`);
  });
}
