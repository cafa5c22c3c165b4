/**
 * Adds a provider.
 *
 *   provider add ID --spec FILE|URL    a package from a description, or from several (--spec platform=A --spec messaging=B,
 *                                      the one of the base URL first), generated, linted and tested; --overlay FILE corrects
 *                                      the description before it is admitted, --accept-failures keeps the package with
 *                                      operations marked whose tests fail, --dry-run writes nothing
 */
import { runAddCommand } from '../provider/add-command.ts';
import { root } from '../run-tool.ts';
import { runCommand } from '../terminal/run-command.ts';

await runCommand(async () => {
  process.exitCode = await runAddCommand(root, process.argv.slice(2));
});
