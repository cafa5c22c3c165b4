import { checkPackage, Package } from '@arethetypeswrong/core';
import { filterProblems, problemKindInfo } from '@arethetypeswrong/core/problems';

import type { PackedPackage } from './packed-package.ts';
import type { PackageProblem } from './problem.ts';

/** Ways of resolving that an ESM package answers for; this is the profile `esm-only` of attw's command line. */
const resolutions = ['node16-esm', 'bundler'] as const;

/** Asks "are the types wrong?" about every entry, as modules in Node and bundlers find it. */
export async function checkWithAttw({ files, manifest }: PackedPackage): Promise<PackageProblem[]> {
  const tree = Object.fromEntries([...files].map(([name, data]) => [`/node_modules/${manifest.name}/${name}`, data]));
  const analysis = await checkPackage(new Package(tree, manifest.name, manifest.version));
  if (analysis.types === false) {
    return [{ place: 'package.json', problem: 'leads to no types at all.', remedy: 'Build declarations.' }];
  }
  return Object.keys(analysis.entrypoints).flatMap((entrypoint) =>
    resolutions.flatMap((resolutionKind) =>
      filterProblems(analysis, { entrypoint, resolutionKind }).map(({ kind }) => ({
        place: `entry ${entrypoint}`,
        problem: `attw says ${kind} for ${resolutionKind}: ${problemKindInfo[kind].description}`,
        remedy: `See ${problemKindInfo[kind].docsUrl}.`,
      })),
    ),
  );
}
