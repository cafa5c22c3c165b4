import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { patternProvider } from './pattern-provider.ts';
import { UsageError } from '../terminal/run-command.ts';
import { putInPlace, recoverUnfinished } from '../update/put-in-place.ts';
import { linkModules, stage } from '../update/stage.ts';
import { addDescription } from './add-description.ts';
import type { AddOptions, AddOutcome } from './add-options.ts';
import { addProvider } from './add-provider.ts';
import { checkDescriptionName } from './description-names.ts';

/** A description of a new provider, and its name where one is given. */
interface NamedFile {
  readonly from: string;
  readonly name?: string | undefined;
}

/** How a provider with several descriptions is added. */
export interface AddSeveralOptions extends Omit<AddOptions, 'from'> {
  /** The one of the base URL first. */
  readonly files: readonly NamedFile[];
}

/**
 * Adds a provider with one description or several: a package of the first one, and the others added to it, in a copy that
 * takes the place of the tree when all of it has succeeded.
 *
 * @throws UsageError, SpecRefusal, StepFailure
 */
export async function addSeveral({ files, ...options }: AddSeveralOptions): Promise<AddOutcome> {
  const [first, ...others] = files;
  if (!first) throw new UsageError('--spec says where the description is.');
  if (others.length === 0) return await addProvider({ ...options, from: first.from });
  if (options.overlay !== undefined) {
    throw new UsageError('--overlay goes with one description; add the others by "spec add", each with its own.');
  }
  const names = files.flatMap(({ name }) => name ?? []);
  for (const [index, name] of names.entries()) checkDescriptionName(name, names.slice(0, index));
  const { id, progress, root, steps } = options;
  for (const path of await recoverUnfinished(root))
    progress.line(`restored ${path}, which an earlier run left half done`);
  const like = patternProvider(root);
  const staged = stage(root, [
    'specs',
    'packages',
    '.changeset',
    'docs',
    'README.md',
    'package.json',
    'pnpm-lock.yaml',
    'scripts',
  ]);
  try {
    const inside = {
      ...options,
      root: staged.folder,
      isDryRun: false,
      steps: { ...steps, install: () => Promise.resolve() },
    };
    const added = await addProvider({ ...inside, from: first.from });
    linkModules(root, staged.folder, `packages/${like}`, `packages/${id}`);
    for (const room of ['.', 'scripts']) {
      const scope = join(staged.folder, room, 'node_modules/@wa-clients');
      if (existsSync(scope)) symlinkSync(join(staged.folder, 'packages', id), join(scope, id), 'junction');
    }
    const choices = [...added.choices];
    let { lists, operations } = added;
    for (const [index, { from, name }] of others.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- each is told the names of those before it
      const more = await addDescription({
        ...inside,
        provider: id,
        from,
        as: name,
        ...(index === 0 && { first: first.name }),
      });
      operations += more.operations;
      lists += more.lists;
      choices.push(...more.choices);
    }
    const changes = staged.changes();
    if (!options.isDryRun) {
      progress.step('Putting it in place');
      await putInPlace(root, changes, options.rename);
      progress.step('Installing');
      await steps.install(root);
    }
    return { changes, operations, lists, choices, durations: added.durations };
  } finally {
    staged.remove();
  }
}
