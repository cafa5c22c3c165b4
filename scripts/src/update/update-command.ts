import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { printText } from '../diff/print/print-text.ts';
import { safeText } from '../diff/print/safe-text.ts';
import { findAllDescriptions } from '../generate/providers.ts';
import type { NamedPart } from '../names/add-names.ts';
import { runProgram } from '../run-program.ts';
import { startProgress } from '../terminal/progress.ts';
import { UsageError } from '../terminal/run-command.ts';
import { runUpdate, type UpdateOutcome } from './run-update.ts';
import { realSteps, StepFailure } from './steps.ts';

/** How `spec update` is called. */
export const updateUsage =
  'Usage: spec update PROVIDER[/DESCRIPTION] --from FILE|URL [--dry-run] [--accept-renames] [--accept-failures] [--allow-private] [--evidence TEXT]';

/** Runs `spec update` and returns its exit code. */
export async function runUpdateCommand(root: string, parameters: readonly string[]): Promise<number> {
  const { provider, values } = readOptions(parameters);
  const all = findAllDescriptions(root);
  const named = all.filter((one) => provider === one.label || provider === one.provider);
  const labels = (named.length > 0 ? named : all).map(({ label }) => label).join(', ');
  if (named.length === 0)
    throw new UsageError(`There is no provider "${provider}"; there are ${labels}. ${updateUsage}`);
  if (named.length > 1) {
    throw new UsageError(`${provider} has several descriptions; name one of ${labels}. ${updateUsage}`);
  }
  const progress = startProgress();
  try {
    const outcome = await runUpdate({
      root,
      provider,
      from: values.from,
      isDryRun: values['dry-run'],
      acceptRenames: values['accept-renames'],
      // A dry run writes nothing, and shows all that there is to see.
      acceptFailures: values['accept-failures'] || values['dry-run'],
      ...(values.evidence !== undefined && { evidence: values.evidence }),
      download: { allowPrivate: values['allow-private'] },
      steps: realSteps,
      now: () => new Date(),
      readCommitted: (path) => committedIfChanged(root, path),
      progress,
    });
    progress.done(report(outcome, provider, values['dry-run'], (text) => progress.line(text)));
    return outcome.update?.failures.length && !values['accept-failures'] ? 1 : 0;
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stderr.write(`${error.message}\nNothing was written. `);
    process.stderr.write('--accept-failures writes it nevertheless, so that what is written by hand can follow.\n');
    return 1;
  }
}

function report({ update }: UpdateOutcome, provider: string, isDryRun: boolean, line: (text: string) => void): string {
  if (!update) return `${provider} has this description already, nothing to do;`;
  const { changes, changeset, difference, failures, names } = update;
  line(`\n${printText(difference, process.stdout.isTTY && !process.env['NO_COLOR'])}`);
  const methodOf = ({ key, kind }: NamedPart) =>
    kind === 'operation' ? `, ${names.lock.operations[key]?.method ?? ''}` : '';
  if (names.added.length > 0) line('\nnew names, to be looked at, for they are kept for good:');
  for (const part of names.added) line(`  ${safeText(part.key)}: ${part.name}${methodOf(part)}`);
  for (const { key, name } of names.moved) line(`name of ${safeText(key)}: ${name}, as before`);
  for (const { key, name } of names.removed) line(`gone with ${safeText(key)}: ${name}`);
  if (isDryRun) line(`\n${changeset.text}`);
  for (const { path, text } of changes) line(`  ${text === undefined ? 'removes' : 'writes '} ${path}`);
  const what = isDryRun ? 'would be updated' : 'updated';
  const open = failures.length > 0 ? `, ${failures.length} failures to see to` : '';
  const said = changeset.bump === changeset.verdict ? '' : ` (${changeset.bump} below 1.0.0)`;
  return `${provider} ${what}: ${changeset.verdict}${said}, ${changes.length} files${open}`;
}

/** The committed text of a file that differs from it. */
async function committedIfChanged(root: string, path: string): Promise<string | undefined> {
  const words = ['show', `HEAD:${path.replaceAll('\\', '/')}`];
  const { ok, stdout } = await runProgram('git', words, { cwd: root, env: process.env, timeoutMs: 60_000 });
  const file = join(root, path);
  return ok && existsSync(file) && (await readFile(file, 'utf8')) !== stdout ? stdout : undefined;
}

function readOptions(parameters: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'accept-renames': { type: 'boolean', default: false },
        'accept-failures': { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
        evidence: { type: 'string' },
      },
    });
    const [provider, ...more] = positionals;
    if (provider === undefined || more.length > 0) throw new Error('Give one provider.');
    const { from, ...others } = values;
    if (from === undefined) throw new Error('--from says where the new description is.');
    return { provider, values: { ...others, from } };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${updateUsage}`);
  }
}
