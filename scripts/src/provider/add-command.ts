import { parseArgs } from 'node:util';

import { safeText } from '../diff/print/safe-text.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { UsageError } from '../terminal/run-command.ts';
import { StepFailure } from '../update/steps.ts';
import { addSeveral } from './add-several.ts';
import { realAddSteps } from './add-steps.ts';

const usage =
  'Usage: provider add ID --spec [NAME=]FILE|URL [--spec [NAME=]FILE|URL ...] [--overlay FILE] [--accept-failures] [--dry-run] [--allow-private] [--evidence TEXT]';

/** Runs `provider add` and returns its exit code. */
export async function runAddCommand(root: string, parameters: readonly string[]): Promise<number> {
  const { id, values } = readOptions(parameters);
  const progress = startProgress();
  try {
    const { changes, choices, durations, lists, operations } = await addSeveral({
      root,
      id,
      files: values.spec.map(namedFile),
      ...(values.overlay !== undefined && { overlay: values.overlay }),
      isDryRun: values['dry-run'],
      acceptsFailures: values['accept-failures'],
      ...(values.evidence !== undefined && { evidence: values.evidence }),
      download: { allowPrivate: values['allow-private'] },
      steps: realAddSteps,
      now: () => new Date(),
      progress,
    });
    for (const { path } of changes) progress.line(`  writes ${path}`);
    const times = [...durations].map(([label, ms]) => `${label} ${seconds(ms)}`);
    progress.line(`\n${times.join(', ')}`);
    progress.line(
      choices.length === 0
        ? '\nNothing is left to choose.'
        : '\nLook at these (each is marked CHOOSE where it stands):',
    );
    for (const choice of choices) progress.line(`  ${safeText(choice)}`);
    progress.line(
      '\nBy hand, once: read the names in names.lock.json, and publish it first as docs/releasing.md says.',
    );
    const what = values['dry-run'] ? 'would be added' : 'added';
    progress.done(`${id} ${what}: ${operations} operations, ${lists} lists, ${changes.length} files`);
    return 0;
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function readOptions(parameters: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        spec: { type: 'string', multiple: true },
        overlay: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'accept-failures': { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
        evidence: { type: 'string' },
      },
    });
    const [subcommand, id, ...more] = positionals;
    if (subcommand !== 'add' || id === undefined || more.length > 0) throw new Error('Give the id of a new provider.');
    const { spec, ...others } = values;
    if (spec === undefined) throw new Error('--spec says where the description is.');
    return { id, values: { ...others, spec } };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** A description with the name before it, as in `messaging=messaging.yaml`; an address may have the same sign in it. */
function namedFile(text: string): { readonly from: string; readonly name?: string } {
  const [, name, from] = /^([\w-]+)=(.+)$/s.exec(text) ?? [];
  return name === undefined || from === undefined ? { from: text } : { name, from };
}
