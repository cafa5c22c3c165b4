import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { findProviders, findSharedPackages } from '../generate/providers.ts';
import { root } from '../run-tool.ts';
import type { Benchmark, BenchmarkRun, BenchmarkTable } from './benchmark.ts';
import { writeBundle } from './bundle.ts';
import { bundleEntries, type BundleEntry, packageEntries } from './bundle-entries.ts';
import { median, medianRatio, rotate, rounded, withRange } from './statistics.ts';
import { findSubject } from './subject.ts';

type Subject = Awaited<ReturnType<typeof findSubject>>;

// A file of its own, no TypeScript and no channel to the parent: all of those load parts of the platform beforehand.
const program = `
const startedAt = performance.now();
const { run } = await import(process.argv[2]);
run?.();
process.stdout.write(String(performance.now() - startedAt));
`;
const execute = promisify(execFile);
const limits: Partial<Record<BundleEntry['kind'], number>> = { 'one list operation': 2.5, 'whole client': 6 };

interface Imported {
  readonly name: string;
  /** Address of the module. */
  readonly url: string;
  readonly times: number[];
}

/** Time until a module is there, in a process that has done nothing else. */
export const importBenchmark: Benchmark = {
  name: 'import',
  description: 'imports a module in a fresh process each time: bundled, with its client created, and as installed',
  rounds: 15,
  async run(run) {
    const folder = join(root, '.tmp/bench/import');
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'program.mjs');
    await writeFile(file, program);
    const subject = await findSubject();
    const bundled = await bundledModules(folder, subject);
    const installed = await installedModules(folder, subject);
    await measure(file, [...bundled, ...installed], run);
    return {
      tables: [
        table(`Import and create, bundled for Node, ${run.rounds} rounds`, bundled, subject.sdk.name),
        table(`Import of an entry as installed, ${run.rounds} rounds`, installed, subject.sdk.name),
      ],
      budgets: bundled.flatMap(({ limit, name, times }) =>
        limit === undefined ? [] : [{ measure: `import and create: ${name}`, value: median(times), limit, unit: 'ms' }],
      ),
    };
  },
};

async function measure(file: string, modules: readonly Imported[], { rounds, step }: BenchmarkRun): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, times, url } of rotate(modules, round)) {
      step(`round ${round + 1} of ${rounds}: ${name}`);
      const { stdout } = await execute(process.execPath, [file, url]);
      times.push(Number(stdout));
    }
  }
}

async function bundledModules(
  folder: string,
  { folder: of, sdk }: Subject,
): Promise<(Imported & { readonly limit?: number })[]> {
  const from = import.meta.dirname;
  const own = bundleEntries(root).flatMap((entry) => {
    const limit = limits[entry.kind];
    return limit === undefined ? [] : [{ ...entry, name: `${entry.package}, ${entry.kind}`, limit }];
  });
  const modules = [
    { name: 'nothing', contents: 'export const run = () => () => fetch("https://api.example.com");', from },
    { name: 'reading globalThis.Request', contents: 'export const run = () => globalThis.Request;', from },
    {
      name: 'openapi-fetch',
      contents:
        "import create from 'openapi-fetch'; export const run = () => create({ baseUrl: 'https://api.example.com' });",
      from,
    },
    {
      name: sdk.name,
      contents: `${sdk.importing} export const run = () => ${sdk.creating};`,
      from: of,
    },
    ...own,
  ];
  return Promise.all(
    modules.map(async ({ contents, from: base, name, ...rest }, index) => {
      const file = join(folder, `${index}.mjs`);
      await writeBundle(contents, file, { from: base, platform: 'node' });
      return { ...rest, name, url: pathToFileURL(file).href, times: [] };
    }),
  );
}

/** The packages' own files, unbundled, as an app's Node finds them; nothing is created. */
async function installedModules(folder: string, { folder: of, sdk }: Subject): Promise<Imported[]> {
  const empty = join(folder, 'empty.mjs');
  await writeFile(empty, 'export {};\n');
  const own = [...findSharedPackages(root), ...findProviders(root)].flatMap((name) =>
    packageEntries(root, name).map((path) => `@wa-clients/${name}${path.slice(1)}`),
  );
  const names = ['openapi-fetch', 'zod/v4/mini', ...own];
  return [
    { name: 'nothing', url: pathToFileURL(empty).href, times: [] },
    { name: sdk.name, url: pathToFileURL(createRequire(join(of, 'package.json')).resolve(sdk.name)).href, times: [] },
    ...names.map((name) => ({ name, url: import.meta.resolve(name), times: [] })),
  ];
}

function table(title: string, modules: readonly Imported[], official: string): BenchmarkTable {
  const timesOf = (wanted: string) => modules.find(({ name }) => name === wanted)?.times ?? [];
  return {
    title,
    head: ['module', 'ms (min-max)', 'above nothing, ms', 'x openapi-fetch', 'x official SDK'],
    rows: modules.map(({ name, times }) => [
      name,
      withRange(times, 1),
      rounded(median(times) - median(timesOf('nothing')), 1),
      rounded(medianRatio(times, timesOf('openapi-fetch')), 2),
      rounded(medianRatio(times, timesOf(official)), 2),
    ]),
  };
}
