/**
 * Runs one check of the whole repository; turbo runs each again only when what it reads has changed.
 *
 *   check structure       files are where a newcomer looks for them, providers are named in theirs alone, tests in the room of what they read
 *   check lockfiles       lockfiles and install policies
 *   check workflows       the workflows of CI and of releases
 *   check recipes         packages/core/docs/recipes.md shows the files of the recipes
 *   check architecture    the diagram of docs/architecture.md; with --update it is written
 */
import { checkArchitecture, writeArchitecture } from '../architecture/diagram.ts';
import { checkProviderNames } from '../checks/provider-names.ts';
import { checkStructure } from '../checks/structure.ts';
import { checkSupplyChain } from '../checks/supply-chain.ts';
import { checkTestRooms } from '../checks/test-rooms.ts';
import { checkWorkflows } from '../checks/workflows/check-workflows.ts';
import { checkRecipePage } from '../recipes/page.ts';
import { root } from '../run-tool.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

interface Problem {
  readonly file: string;
  readonly problem: string;
}

const checks: Readonly<Record<string, (root: string) => readonly Problem[] | Promise<readonly Problem[]>>> = {
  structure: (folder) => [...checkStructure(folder), ...checkProviderNames(folder), ...checkTestRooms(folder)],
  lockfiles: checkSupplyChain,
  workflows: checkWorkflows,
  recipes: checkRecipePage,
  architecture: checkArchitecture,
};

await runCommand(async () => {
  const [name = '', option, ...others] = process.argv.slice(2);
  const check = checks[name];
  const isUpdate = name === 'architecture' && option === '--update';
  if (check === undefined || others.length > 0 || (option !== undefined && !isUpdate)) {
    throw new UsageError(`Usage: check ${Object.keys(checks).join(' | ')}, or check architecture --update`);
  }
  if (isUpdate) writeArchitecture(root);
  const problems = await check(root);
  for (const { file, problem } of problems) console.error(`${file} ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
});
