/**
 * Looks at descriptions, and takes new ones over.
 *
 *   spec check PROVIDER   admission, overlay, names, emission and gate; exit code 1 with the place and the remedy
 *   spec diff OLD NEW     what differs in meaning, and the bump that it asks for; exit code 3 when --fail-on is reached
 *   spec update PROVIDER --from FILE|URL   takes another description over; --dry-run shows what would become of it
 *   spec rules [--write]  the page of the rules of "spec diff"; --write puts it at docs/spec-rules.md
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { rulesPage } from '../diff/rules/rules-page.ts';
import { diffUsage, runDiff } from '../diff/run-diff.ts';
import { generateFiles, providerInput } from '../generate/generate-files.ts';
import { findProviders } from '../generate/providers.ts';
import { root } from '../run-tool.ts';
import { startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';
import { runUpdateCommand, updateUsage } from '../update/update-command.ts';

await runCommand(async () => {
  const [subcommand, ...parameters] = process.argv.slice(2);
  const providers = findProviders(root);
  const usage = `Usage: spec check PROVIDER, where PROVIDER is one of ${providers.join(', ')}`;
  if (subcommand === 'check') await check(parameters, providers, usage);
  else if (subcommand === 'diff') {
    process.exitCode = await runDiff(parameters, (text) => process.stdout.write(text), process.stdout.isTTY);
  } else if (subcommand === 'update') process.exitCode = await runUpdateCommand(root, parameters);
  else if (subcommand === 'rules') rules(parameters);
  else throw new UsageError(`There is no "spec ${subcommand ?? ''}". ${usage}\n${diffUsage}\n${updateUsage}`);
});

async function check(
  [provider, ...more]: readonly string[],
  providers: readonly string[],
  usage: string,
): Promise<void> {
  if (provider === undefined || more.length > 0) throw new UsageError(usage);
  if (!providers.includes(provider)) throw new UsageError(`There is no provider "${provider}". ${usage}`);
  const progress = startProgress();
  progress.step(`Checking ${provider}`);
  const { hash, operations, schemas } = await generateFiles(providerInput(root, provider));
  progress.done(`${provider}: ${operations} operations and ${schemas} schemas admitted, sha256 ${hash.slice(0, 12)},`);
}

function rules(parameters: readonly string[]): void {
  if (parameters.length === 0) process.stdout.write(rulesPage());
  else if (parameters.length === 1 && parameters[0] === '--write')
    writeFileSync(join(root, 'docs/spec-rules.md'), rulesPage());
  else throw new UsageError('Usage: spec rules [--write]');
}
