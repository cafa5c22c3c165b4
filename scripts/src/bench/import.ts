import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { root } from '../run-tool.ts';
import type { Benchmark } from './benchmark.ts';
import { writeBundle } from './bundle.ts';
import { type BundleEntry, bundleEntries } from './bundle-entries.ts';
import { median, rotate, rounded, withRange } from './statistics.ts';

// No TypeScript and no channel to the parent: both would load parts of the platform beforehand.
const program = `
const startedAt = performance.now();
const { run } = await import(process.argv[1]);
run();
process.stdout.write(String(performance.now() - startedAt));
`;
const run = promisify(execFile);
const limits: Partial<Record<BundleEntry['kind'], number>> = { 'one list operation': 2.5, 'whole client': 6 };

/** Time until a client is ready, in a process that has done nothing else. */
export const importBenchmark: Benchmark = {
  name: 'import',
  description: 'imports a bundle made for Node and creates the client, in a fresh process each time',
  rounds: 15,
  async run({ rounds, step }) {
    const own = bundleEntries(root).flatMap(({ contents, from, kind, provider }) => {
      const limit = limits[kind];
      return limit === undefined ? [] : [{ name: `${provider}, ${kind}`, contents, from, limit }];
    });
    const from = import.meta.dirname;
    const modules = [
      {
        name: 'raw fetch, not called',
        contents: 'export const run = () => () => fetch("https://api.example.com");',
        from,
      },
      { name: 'reading globalThis.Request', contents: 'export const run = () => globalThis.Request;', from },
      {
        name: 'openapi-fetch',
        contents:
          "import create from 'openapi-fetch'; export const run = () => create({ baseUrl: 'https://api.example.com' });",
        from,
      },
      {
        name: '@kapso/whatsapp-cloud-api',
        contents:
          "import { WhatsAppClient } from '@kapso/whatsapp-cloud-api'; export const run = () => new WhatsAppClient({ kapsoApiKey: 'x' });",
        from,
      },
      ...own,
    ];
    const folder = join(root, '.tmp/bench/import');
    await mkdir(folder, { recursive: true });
    const contenders = await Promise.all(
      modules.map(async (module, index) => {
        const file = join(folder, `${index}.mjs`);
        await writeBundle(module.contents, file, { from: module.from, platform: 'node' });
        return { ...module, url: pathToFileURL(file).href, times: [] as number[] };
      }),
    );
    for (let round = 0; round < rounds; round += 1) {
      step(`round ${round + 1} of ${rounds}`);
      for (const { times, url } of rotate(contenders, round)) {
        const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program, url]);
        times.push(Number(stdout));
      }
    }
    return {
      tables: [
        {
          title: `Import and create, bundled for Node, ${rounds} rounds`,
          head: ['module', 'ms (min-max)', 'above raw ms'],
          rows: contenders.map(({ name, times }) => [
            name,
            withRange(times, 1),
            rounded(median(times) - median(contenders[0]?.times ?? []), 1),
          ]),
        },
      ],
      budgets: own.map(({ limit, name }) => {
        const times = contenders.find((contender) => contender.name === name)?.times ?? [];
        return { measure: `import and create: ${name}`, value: median(times), limit, unit: 'ms' };
      }),
    };
  },
};
