/**
 * Looks at descriptions without writing anything.
 *
 *   spec check PROVIDER   admission, overlay, names, emission and gate; exit code 1 with the place and the remedy
 */
import { generateFiles, providerInput } from '../generate/generate-files.ts';
import { findProviders } from '../generate/providers.ts';
import { root } from '../run-tool.ts';
import { runCommand, UsageError } from './run-command.ts';
import { startProgress } from './terminal.ts';

await runCommand(async () => {
  const [subcommand, provider, ...more] = process.argv.slice(2);
  const providers = findProviders(root);
  const usage = `Usage: spec check PROVIDER, where PROVIDER is one of ${providers.join(', ')}`;
  if (subcommand !== 'check') throw new UsageError(`There is no "spec ${subcommand ?? ''}". ${usage}`);
  if (provider === undefined || more.length > 0) throw new UsageError(usage);
  if (!providers.includes(provider)) throw new UsageError(`There is no provider "${provider}". ${usage}`);
  const progress = startProgress();
  progress.step(`Checking ${provider}`);
  const { hash, operations, schemas } = await generateFiles(providerInput(root, provider));
  progress.done(`${provider}: ${operations} operations and ${schemas} schemas admitted, sha256 ${hash.slice(0, 12)},`);
});
