import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { BenchSubject } from '../providers/bench.ts';
import { root } from '../run-tool.ts';

/** A subject, and where it stands. */
interface FoundSubject extends BenchSubject {
  readonly id: string;
  /** Folder of its package. */
  readonly folder: string;
  readonly file: string;
}

/** The provider that benchmarks are about: the first that says what it is measured beside. */
export async function findSubject(): Promise<FoundSubject> {
  const [path = ''] = globSync('packages/*/test/bench/subject.ts', { cwd: root }).toSorted();
  const file = join(root, path);
  const folder = join(file, '../../..');
  const { subject } = (await import(pathToFileURL(file).href)) as { readonly subject: BenchSubject };
  return { ...subject, id: basename(folder), folder, file };
}
