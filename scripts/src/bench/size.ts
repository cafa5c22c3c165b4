import { root } from '../run-tool.ts';
import type { Benchmark, BudgetCheck } from './benchmark.ts';
import { bundle, type BundleOptions } from './bundle.ts';
import { bundleEntries } from './bundle-entries.ts';

const peers = [
  ['openapi-fetch', "import create from 'openapi-fetch'; create({}).GET('/contacts');"],
  [
    '@kapso/whatsapp-cloud-api',
    "import { WhatsAppClient } from '@kapso/whatsapp-cloud-api'; new WhatsAppClient({ kapsoApiKey: 'x' }).contacts.list({});",
  ],
] as const;

/** What an app carries for one operation, for a whole client and for one schema. */
export const sizeBenchmark: Benchmark = {
  name: 'size',
  description: 'bundles of esbuild: minified ESM, platform browser, es2022, everything included, gzip -9',
  rounds: 1,
  async run({ step }) {
    const rows: (string | number)[][] = [];
    const budgets: BudgetCheck[] = [];
    for (const { contents, from, kind, maximumBytes, provider } of bundleEntries(root)) {
      step(`${provider}, ${kind}`);
      const { gzipBytes, text } = await bundle(contents, { from, platform: 'browser' });
      rows.push([`${provider}, ${kind}`, Buffer.byteLength(text), gzipBytes]);
      budgets.push({ measure: `size: ${provider}, ${kind}`, value: gzipBytes, limit: maximumBytes, unit: 'bytes' });
    }
    for (const [name, contents] of peers) {
      step(name);
      // The official SDK imports node:crypto, which no browser has.
      const options = { from: import.meta.dirname, platform: 'browser', external: ['node:*'] } satisfies BundleOptions;
      const { gzipBytes, text } = await bundle(contents, options);
      rows.push([name, Buffer.byteLength(text), gzipBytes]);
    }
    return { tables: [{ title: 'Size', head: ['module', 'bytes', 'gzip bytes'], rows }], budgets };
  },
};
