import { root } from '../run-tool.ts';
import type { Benchmark, BudgetCheck } from './benchmark.ts';
import { bundle, type BundleOptions } from './bundle.ts';
import { bundleEntries } from './bundle-entries.ts';
import { mapBundles } from './bundle-map.ts';
import { findSubject } from './subject.ts';

/** Kinds of bundles that are taken apart. */
const dissected = ['one operation', 'one list operation', 'whole client'] as const;

/** What is left out of every bundle: Node's own modules, which browsers do not have, and the app's own msw. */
export const externalModules: readonly string[] = ['node:*', 'msw'];

/** What an app carries for one operation, a whole client, one schema, and for everything of an entry. */
export const sizeBenchmark: Benchmark = {
  name: 'size',
  description: 'bundles of esbuild: minified ESM, platform browser, es2022, everything included but msw, gzip -9',
  rounds: 1,
  async run({ isSmoke, step }) {
    const { folder: own, id, sdk } = await findSubject();
    const options = { platform: 'browser', external: externalModules } satisfies Partial<BundleOptions>;
    const weights: { readonly name: string; readonly bytes: number; readonly gzipBytes: number }[] = [];
    const budgets: BudgetCheck[] = [];
    const weigh = async (name: string, contents: string, from: string) => {
      step(name);
      const { gzipBytes, text } = await bundle(contents, { ...options, from });
      weights.push({ name, bytes: Buffer.byteLength(text), gzipBytes });
      return gzipBytes;
    };
    const fetchClient = "import create from 'openapi-fetch'; create({}).GET('/contacts');";
    await weigh('openapi-fetch', fetchClient, import.meta.dirname);
    await weigh(sdk.name, `${sdk.importing} ${sdk.creating}${sdk.listing};`, own);
    const entries = bundleEntries(root);
    for (const { barBytes, contents, from, kind, package: folder } of entries) {
      const value = await weigh(`${folder}, ${kind}`, contents, from);
      budgets.push({ measure: `size: ${folder}, ${kind}`, value, limit: barBytes, unit: 'bytes' });
    }
    const taken = dissected.flatMap((kind) => entries.filter((entry) => entry.package === id && entry.kind === kind));
    const modules = isSmoke ? [] : await mapBundles(taken, options, (file) => step(`without ${file}`));
    const [base, official] = weights.map(({ gzipBytes }) => gzipBytes);
    return {
      tables: [
        {
          title: 'Size',
          head: ['module', 'bytes', 'gzip bytes', 'gzip, x openapi-fetch', 'gzip, x official SDK'],
          rows: weights.map(({ bytes, gzipBytes, name }) => [
            name,
            bytes,
            gzipBytes,
            ratio(gzipBytes, base),
            ratio(gzipBytes, official),
          ]),
        },
        {
          title: `Size: gzip bytes that leave with a module of core and with what it alone imports, ${id}`,
          head: ['module', ...dissected],
          rows: modules.map(({ file, gzipBytes }) => [file, ...gzipBytes]),
        },
      ],
      budgets,
    };
  },
};

function ratio(bytes: number, of = Number.NaN): number {
  return Number((bytes / of).toPrecision(2));
}
