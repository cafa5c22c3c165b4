/**
 * Turns changesets into versions and changelogs, and lets the apps of `examples` take these versions.
 *
 *   release-version [OPTION ...]   options are those of `changeset version`, such as `--snapshot NAME`
 */
import { updateExampleRanges } from '../release/example-ranges.ts';
import { root, runTool } from '../run-tool.ts';
import { runCommand } from '../terminal/run-command.ts';

await runCommand(async () => {
  if (!(await runTool('changeset', ['version', ...process.argv.slice(2)]))) {
    process.exitCode = 1;
    return;
  }
  for (const file of updateExampleRanges(root)) console.log(`${file} takes the new version`);
});
