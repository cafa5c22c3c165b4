import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import type { PackedPackage } from './packed-package.ts';
import type { PackageProblem } from './problem.ts';

/** Holds a package against publint's rules, its suggestions included. */
export async function checkWithPublint({ files }: PackedPackage): Promise<PackageProblem[]> {
  const tree = [...files].map(([name, data]) => ({ name: `package/${name}`, data }));
  const { messages, pkg } = await publint({ pkgDir: 'package', pack: { files: tree }, strict: true });
  return messages.map((message) => ({
    place: `package.json ${message.path.join('.')}`.trimEnd(),
    problem: `publint says ${message.code}: ${formatMessage(message, pkg, { color: false }) ?? 'no more'}`,
    remedy: `See publint.dev/rules#${message.code.toLowerCase()}.`,
  }));
}
