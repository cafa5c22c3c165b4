import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isInCaretRange } from '../release/caret-range.ts';

/** Something of an example that is not as the house rules say. */
interface ExampleProblem {
  readonly file: string;
  readonly problem: string;
}

/** Files that every example has. */
const files = ['.gitignore', 'README.md', 'package.json', 'tsconfig.json'];
/** Folder of the tests, which belong to no single example. */
const tests = 'tests';

interface Manifest {
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Checks that each app of `examples` can be copied as it is: with its files, a test, and ranges as an app has them. */
export function checkExamples(root: string): ExampleProblem[] {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  const list = readText(join(folder, 'README.md'));
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== tests)
    .map(({ name }) => name);
  return names.flatMap((name) => {
    const missing = files.filter((file) => !existsSync(join(folder, name, file)));
    const problems = missing.map((file) => ({ file: `examples/${name}/${file}`, problem: 'is missing' }));
    if (!existsSync(join(folder, tests, `${name}.test.mjs`)))
      problems.push({ file: `examples/${tests}/${name}.test.mjs`, problem: 'is missing; every example is run' });
    if (!list.includes(`](${name})`)) problems.push({ file: 'examples/README.md', problem: `has no link to ${name}` });
    if (missing.includes('package.json')) return problems;
    const file = `examples/${name}/package.json`;
    const manifest = JSON.parse(readText(join(root, file))) as Manifest;
    return [...problems, ...problemsOf(manifest, root).map((problem) => ({ file, problem }))];
  });
}

function problemsOf(manifest: Manifest, root: string): string[] {
  const problems = manifest.private === true ? [] : ['is not private, so it could be published'];
  const ranges = Object.entries({ ...manifest.devDependencies, ...manifest.dependencies });
  const ours = ranges.filter(([name]) => name.startsWith('@wa-clients/'));
  if (ours.length === 0) problems.push('uses no package of this repository');
  for (const [name, range] of ranges) {
    if (!/^\^\d+\.\d+\.\d+$/.test(range)) problems.push(`has ${name} in "${range}"; an app writes ^MAJOR.MINOR.PATCH`);
  }
  for (const [name, range] of ours) {
    const text = readText(join(root, 'packages', name.slice('@wa-clients/'.length), 'package.json'));
    const { version } = JSON.parse(text === '' ? '{}' : text) as { readonly version?: string };
    if (version === undefined) problems.push(`uses ${name}, which is not there`);
    // Before its first release, a package has no version that a range could be compared with.
    else if (version !== '0.0.0' && !isInCaretRange(range, version))
      problems.push(`has ${name} in ${range}, which leaves out its version ${version}; write ^${version}`);
  }
  return problems;
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
