import { runProgram } from '../run-program.ts';
import type { InstalledApp } from './installed-app.ts';
import type { Manifest } from './packed-package.ts';
import type { PackageProblem } from './problem.ts';

/** Entries that must load where no optional peer is installed. */
const withoutPeers = new Set([
  '.',
  './types',
  './operations',
  './testing',
  './webhooks',
  './raw',
  './node',
  './tools',
  './realtime',
  './streams',
  './program',
  './templates',
]);

/** What a process said of one entry. */
interface Loaded {
  readonly entry: string;
  /** Names that `import` gives, or the error. */
  readonly imported: readonly string[] | string;
  /** Names that `require` gives, or the error. */
  readonly required: readonly string[] | string;
}

/**
 * Loads every entry in a fresh Node, with `import` and with `require`, and compares what they give.
 *
 * `require` of ESM works from Node 22.12 on, without a flag or a warning, as long as no module awaits at its top.
 */
export async function checkImports(
  manifest: Manifest,
  full: InstalledApp,
  bare: InstalledApp,
): Promise<PackageProblem[]> {
  const entries = Object.keys(manifest.exports ?? {}).filter((entry) => entry !== './package.json');
  const alone = entries.filter((entry) => withoutPeers.has(entry));
  return [
    ...(await loadAll(manifest.name, entries, full, 'Load it in Node by hand to see more.')),
    ...(await loadAll(
      manifest.name,
      alone,
      bare,
      'This app has no optional peer; import peers in entries of their own.',
    )),
  ];
}

async function loadAll(
  name: string,
  entries: readonly string[],
  { folder }: InstalledApp,
  remedy: string,
): Promise<PackageProblem[]> {
  const parameters = ['--input-type=module', '--eval', loader, name, ...entries];
  const ended = await runProgram(process.execPath, parameters, { cwd: folder, env: quiet, timeoutMs: 60_000 });
  if (!ended.ok) return [{ place: 'import', problem: `ended the process: ${ended.reason}`, remedy }];
  const { loaded, warnings } = JSON.parse(ended.stdout) as { loaded: readonly Loaded[]; warnings: readonly string[] };
  const noises = warnings.map((text) => ({ place: 'import', problem: `warned: ${text}.`, remedy }));
  return [...noises, ...loaded.flatMap((entry) => judge(entry, remedy))];
}

function judge({ entry, imported, required }: Loaded, remedy: string): PackageProblem[] {
  const place = `entry ${entry}`;
  if (typeof imported === 'string') return [{ place, problem: `cannot be imported: ${imported}.`, remedy }];
  if (typeof required === 'string') {
    return [{ place, problem: `cannot be required: ${required}.`, remedy: 'Await nothing at the top of a module.' }];
  }
  if (imported.join() !== required.join()) {
    return [{ place, problem: `gives ${imported.join()} to import and ${required.join()} to require.`, remedy }];
  }
  if (entry === './types') {
    if (imported.length === 0) return [];
    return [{ place, problem: `exports ${imported.join()} at run time.`, remedy: 'It is for types alone.' }];
  }
  return imported.length > 0 ? [] : [{ place, problem: 'exports nothing at run time.', remedy }];
}

const loader = `
  import { createRequire } from 'node:module';
  const [name, ...entries] = process.argv.slice(1);
  const require = createRequire(process.cwd() + '/app.js');
  const warnings = [];
  process.on('warning', (warning) => warnings.push(warning.message));
  const names = (module) => Object.keys(module).filter((key) => key !== 'module.exports').toSorted();
  const attempt = async (load) => {
    try {
      return names(await load());
    } catch (error) {
      return String(error?.message ?? error).split('\\n')[0];
    }
  };
  const loaded = [];
  for (const entry of entries) {
    const specifier = name + entry.slice(1);
    // Required first: a module that import has loaded already would hide what require cannot do.
    const required = await attempt(() => require(specifier));
    loaded.push({ entry, required, imported: await attempt(() => import(specifier)) });
  }
  await new Promise((resolve) => setImmediate(resolve));
  process.stdout.write(JSON.stringify({ loaded, warnings }));
`;

/** Without options of our own process, such as a condition or a silenced warning. */
const quiet = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));
