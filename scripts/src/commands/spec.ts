/**
 * Looks at descriptions, and takes new ones over.
 *
 *   spec check PROVIDER   overlay, admission, names, emission and gate; exit code 1 with the places and the remedies;
 *                         --overlay FILE takes another overlay, --spec FILE any description in place of a provider's
 *   spec diff OLD NEW     what differs in meaning, and the bump that it asks for; exit code 3 when --fail-on is reached
 *   spec update PROVIDER --from FILE|URL   takes another description over; --dry-run shows what would become of it
 *   spec rules [--write]  the page of the rules of "spec diff"; --write puts it at docs/spec-rules.md
 *   spec ledger [--write]  the page of what is done with each part of a description; --write puts it at docs/ledger.md
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { safeText } from '../diff/print/safe-text.ts';
import { rulesPage } from '../diff/rules/rules-page.ts';
import { diffUsage, runDiff } from '../diff/run-diff.ts';
import { generateFiles, providerInput } from '../generate/generate-files.ts';
import { findProviders } from '../generate/providers.ts';
import { root } from '../run-tool.ts';
import { noticeLines } from '../spec/notice.ts';
import { startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';
import { runUpdateCommand, updateUsage } from '../update/update-command.ts';

await runCommand(async () => {
  const [subcommand, ...parameters] = process.argv.slice(2);
  const providers = findProviders(root);
  const usage = `Usage: spec check PROVIDER|--spec FILE [--overlay FILE], where PROVIDER is one of ${providers.join(', ')}`;
  if (subcommand === 'check') await check(parameters, providers, usage);
  else if (subcommand === 'diff') {
    process.exitCode = await runDiff(parameters, (text) => process.stdout.write(text), process.stdout.isTTY);
  } else if (subcommand === 'update') process.exitCode = await runUpdateCommand(root, parameters);
  else if (subcommand === 'rules') page('rules', parameters, 'docs/spec-rules.md', rulesPage);
  else if (subcommand === 'ledger') {
    const { ledgerPage } = await import('../ledger/ledger-page.ts');
    page('ledger', parameters, 'docs/ledger.md', ledgerPage);
  } else throw new UsageError(`There is no "spec ${subcommand ?? ''}". ${usage}\n${diffUsage}\n${updateUsage}`);
});

async function check(parameters: readonly string[], providers: readonly string[], usage: string): Promise<void> {
  const { name, input } = checkedInput(parameters, providers, usage);
  const progress = startProgress();
  progress.step(`Checking ${name}`);
  const { hash, notices, operations, schemas } = await generateFiles(input);
  for (const line of noticeLines(notices, Infinity)) progress.line(safeText(line));
  progress.done(`${name}: ${operations} operations and ${schemas} schemas admitted, sha256 ${hash.slice(0, 12)},`);
}

function checkedInput(parameters: readonly string[], providers: readonly string[], usage: string) {
  const { positionals, values } = parseWords(parameters, usage);
  const [provider, ...more] = positionals;
  const { overlay: overlayFile, spec: specFile } = values;
  const overlay = overlayFile === undefined ? {} : { overlayFile };
  if (more.length > 0 || (provider === undefined) === (specFile === undefined)) throw new UsageError(usage);
  if (specFile !== undefined) return { name: specFile, input: { specFile, ...overlay } };
  const name = provider ?? '';
  if (!providers.includes(name)) throw new UsageError(`There is no provider "${name}". ${usage}`);
  return { name, input: { ...providerInput(root, name), ...overlay } };
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
