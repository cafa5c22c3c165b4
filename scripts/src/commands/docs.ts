/**
 * Serves the documentation site on loopback, and builds it first where it is not there.
 *
 *   docs                 on a free port
 *   docs --port 4321     on that one
 *   docs --build         builds it in any case
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { root, runTool } from '../run-tool.ts';
import { serveSite } from '../site/serve-site.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const { isWanted, port } = readOptions();
  const folder = join(root, 'docs/site/dist');
  if (isWanted || !existsSync(join(folder, 'index.html'))) {
    const isBuilt = await runTool(process.execPath, [join(root, 'scripts/src/commands/docs-build.ts')]);
    if (!isBuilt) throw new Error('The site could not be built; see above.');
  }
  const site = await serveSite(folder, port);
  console.log(`The documentation is at ${site.url} (Ctrl+C ends it).`);
});

function readOptions(): { readonly isWanted: boolean; readonly port: number } {
  const usage = 'Usage: docs [--port PORT] [--build]';
  try {
    const { values } = parseArgs({ options: { build: { type: 'boolean', default: false }, port: { type: 'string' } } });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`There is no port ${values.port}.`);
    return { isWanted: values.build, port };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
