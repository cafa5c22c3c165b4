import { parseArgs } from 'node:util';

import { safeText } from '../diff/print/safe-text.ts';
import { findProviders } from '../generate/providers.ts';
import { startProgress } from '../terminal/progress.ts';
import { UsageError } from '../terminal/run-command.ts';
import { StepFailure } from '../update/steps.ts';
import { addDescription } from './add-description.ts';
import { realAddSteps } from './add-steps.ts';

/** How `spec add` is called. */
export const addDescriptionUsage =
  'Usage: spec add PROVIDER --spec FILE|URL [--as NAME] [--first NAME] [--overlay FILE] [--dry-run] [--accept-failures] [--allow-private] [--evidence TEXT]';

/** Runs `spec add` and returns its exit code. */
export async function runAddDescription(root: string, parameters: readonly string[]): Promise<number> {
  const { provider, values } = readOptions(parameters);
  const providers = findProviders(root);
  if (!providers.includes(provider)) {
    const known = `there are ${providers.join(', ')}; "provider add" makes a new one`;
    throw new UsageError(`There is no provider "${provider}"; ${known}. ${addDescriptionUsage}`);
  }
  const progress = startProgress();
  try {
    const { changes, choices, lists, names, operations } = await addDescription({
      root,
      provider,
      from: values.spec,
      as: values.as,
      first: values.first,
      overlay: values.overlay,
      evidence: values.evidence,
      isDryRun: values['dry-run'],
      acceptFailures: values['accept-failures'],
      download: { allowPrivate: values['allow-private'] },
      steps: realAddSteps,
      now: () => new Date(),
      progress,
    });
    for (const { path, text } of changes) progress.line(`  ${text === undefined ? 'removes' : 'writes '} ${path}`);
    progress.line(choices.length === 0 ? '\nNothing is left to choose.' : '\nLook at these:');
    for (const choice of choices) progress.line(`  ${safeText(choice)}`);
    progress.line('\nBy hand, once: read the names in names.lock.json; they are kept for good.');
    const what = values['dry-run'] ? 'would be added' : 'added';
    const label = `${provider}/${names.at(-1) ?? ''}`;
    progress.done(`${label} ${what} beside ${names.slice(0, -1).join(', ')}: ${operations} operations, ${lists} lists`);
    return 0;
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stderr.write(
      `${error.message}\nNothing was written. --accept-failures writes it nevertheless, so that what is written by hand can follow.\n`,
    );
    return 1;
  }
}

function readOptions(parameters: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        spec: { type: 'string' },
        as: { type: 'string' },
        first: { type: 'string' },
        overlay: { type: 'string' },
        evidence: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'accept-failures': { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
      },
    });
    const [provider, ...more] = positionals;
    if (provider === undefined || more.length > 0) throw new Error('Give one provider.');
    const { spec, ...others } = values;
    if (spec === undefined) throw new Error('--spec says where the description is.');
    return { provider, values: { ...others, spec } };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${addDescriptionUsage}`);
  }
}
