/**
 * Builds the documentation site into `docs/site/dist`: static files that work without a network, below any path.
 *
 *   docs-build
 */
import { buildSite } from '../site/build-site.ts';
import { root, runTool } from '../run-tool.ts';
import { startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const [word] = process.argv.slice(2);
  if (word !== undefined) throw new UsageError(`Unknown option "${word}".\nUsage: docs:build`);
  const progress = startProgress();
  const words = ['run', 'build', '--concurrency=2', '--output-logs=errors-only'];
  if (!(await runTool('turbo', words, { quiet: true }))) throw new Error('turbo run build failed; see above.');
  const { pages } = await buildSite(root, (text) => progress.step(`${text} ...`));
  const operations = pages.filter(({ operation }) => operation).length;
  progress.done(`${pages.length} pages, ${operations} of them of operations, written to docs/site/dist`);
});
