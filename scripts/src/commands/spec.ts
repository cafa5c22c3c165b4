/**
 * Looks at descriptions, and takes new ones over.
 *
 *   spec check PROVIDER   overlay, admission, names, emission and gate; exit code 1 with the places and the remedies;
 *                         PROVIDER/DESCRIPTION checks one of several; --overlay FILE takes another overlay, --spec FILE
 *                         any description in place of a provider's
 *   spec diff OLD NEW     what differs in meaning, and the bump that it asks for; exit code 3 when --fail-on is reached
 *   spec update PROVIDER[/DESCRIPTION] --from FILE|URL   takes another description over; --dry-run shows what would become
 *                         of it
 *   spec add PROVIDER --spec FILE|URL   adds a description to a provider; --as NAME names it, --first NAME the one that is
 *                         there, which moves into a folder of its own where it stood alone
 *   spec rules [--write]  the page of the rules of "spec diff"; --write puts it at docs/spec-rules.md
 *   spec ledger [--write]  the page of what is done with each part of a description; --write puts it at docs/ledger.md
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';

import type { GenerateInput } from '../generate/generate-files.ts';
import { findAllDescriptions } from '../generate/providers.ts';
import { root } from '../run-tool.ts';
import { keepCompiled } from '../terminal/keep-compiled.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

// Each subcommand loads what it needs as it runs: a comparison needs nothing of an update, and loading costs a second.
keepCompiled();

await runCommand(async () => {
  const [subcommand, ...parameters] = process.argv.slice(2);
  const labels = findAllDescriptions(root).map(({ label }) => label);
  const usage = `Usage: spec check PROVIDER[/DESCRIPTION]|--spec FILE [--overlay FILE], for one of ${labels.join(', ')}`;
  if (subcommand === 'check') await check(parameters, usage);
  else if (subcommand === 'diff') {
    // As in the process that generates: little of what a short one compiles for long runs pays for itself.
    setFlagsFromString('--invocation-count-for-turbofan=60000');
    const { runDiff } = await import('../diff/run-diff.ts');
    process.exitCode = await runDiff(parameters, (text) => process.stdout.write(text), process.stdout.isTTY);
  } else if (subcommand === 'add') {
    const { runAddDescription } = await import('../provider/add-description-command.ts');
    process.exitCode = await runAddDescription(root, parameters);
  } else if (subcommand === 'update') {
    const { runUpdateCommand } = await import('../update/update-command.ts');
    process.exitCode = await runUpdateCommand(root, parameters);
  } else if (subcommand === 'rules') {
    const { rulesPage } = await import('../diff/rules/rules-page.ts');
    page('rules', parameters, 'docs/spec-rules.md', rulesPage);
  } else if (subcommand === 'ledger') {
    const { ledgerPage } = await import('../ledger/ledger-page.ts');
    page('ledger', parameters, 'docs/ledger.md', ledgerPage);
  } else {
    const { diffUsage } = await import('../diff/run-diff.ts');
    const { addDescriptionUsage } = await import('../provider/add-description-command.ts');
    const { updateUsage } = await import('../update/update-command.ts');
    throw new UsageError(
      `There is no "spec ${subcommand ?? ''}". ${usage}\n${diffUsage}\n${updateUsage}\n${addDescriptionUsage}`,
    );
  }
});

async function check(parameters: readonly string[], usage: string): Promise<void> {
  const checked = await checkedInputs(parameters, usage);
  const [{ safeText }, { generateFiles }, { noticeLines }, { startProgress }] = await Promise.all([
    import('../diff/print/safe-text.ts'),
    import('../generate/generate-files.ts'),
    import('../spec/notice.ts'),
    import('../terminal/progress.ts'),
  ]);
  const progress = startProgress();
  for (const { input, name } of checked) {
    progress.step(`Checking ${name}`);
    // oxlint-disable-next-line no-await-in-loop -- in the order of the list, as their lines are
    const { hash, notices, operations, schemas } = await generateFiles(input);
    for (const line of noticeLines(notices, Infinity)) progress.line(safeText(line));
    const result = `${name}: ${operations} operations and ${schemas} schemas admitted, sha256 ${hash.slice(0, 12)},`;
    if (name === checked.at(-1)?.name) progress.done(result);
    else progress.line(result.replace(/,$/, ''));
  }
}

async function checkedInputs(
  parameters: readonly string[],
  usage: string,
): Promise<{ readonly name: string; readonly input: GenerateInput }[]> {
  const { positionals, values } = parseWords(parameters, usage);
  const [wanted, ...more] = positionals;
  const { overlay: overlayFile, spec: specFile } = values;
  const overlay = overlayFile === undefined ? {} : { overlayFile };
  if (more.length > 0 || (wanted === undefined) === (specFile === undefined)) throw new UsageError(usage);
  if (specFile !== undefined) return [{ name: specFile, input: { specFile, ...overlay } }];
  const named = findAllDescriptions(root).filter(({ label, provider }) => wanted === label || wanted === provider);
  const [first, second] = named;
  if (!first) throw new UsageError(`There is no provider "${wanted}". ${usage}`);
  if (second && overlayFile !== undefined) {
    throw new UsageError(`--overlay goes with one description; name it, such as ${first.label}. ${usage}`);
  }
  const labels = new Set(named.map(({ label }) => label));
  const { descriptionInputs } = await import('../generate/description-inputs.ts');
  return (await descriptionInputs(root, first.provider)).flatMap(({ description: { label }, input }) =>
    labels.has(label) ? [{ name: label, input: { ...input, ...overlay } }] : [],
  );
}

function parseWords(parameters: readonly string[], usage: string) {
  try {
    const options = { spec: { type: 'string' }, overlay: { type: 'string' } } as const;
    return parseArgs({ args: [...parameters], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Prints a page that is made from tables, or writes it to its place in the docs. */
function page(name: string, parameters: readonly string[], file: string, print: () => string): void {
  if (parameters.length === 0) process.stdout.write(print());
  else if (parameters.length === 1 && parameters[0] === '--write') writeFileSync(join(root, file), print());
  else throw new UsageError(`Usage: spec ${name} [--write]`);
}
