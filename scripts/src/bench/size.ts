import { root } from '../run-tool.ts';
import type { Benchmark, BudgetCheck } from './benchmark.ts';
import { bundle, type BundleOptions } from './bundle.ts';
import { bundleEntries } from './bundle-entries.ts';
import { findSubject } from './subject.ts';

/** What is left out of every bundle: Node's own modules, which browsers do not have, and the app's own msw. */
export const externalModules: readonly string[] = ['node:*', 'msw'];

/** What an app carries for one operation, a whole client, one schema, and for everything of an entry. */
export const sizeBenchmark: Benchmark = {
  name: 'size',
  description: 'bundles of esbuild: minified ESM, platform browser, es2022, everything included but msw, gzip -9',
  rounds: 1,
  async run({ step }) {
    const { folder: own, id, sdk } = await findSubject();
    const dissected = `${id}, one list operation`;
    const options = { platform: 'browser', external: externalModules } satisfies Partial<BundleOptions>;
    const weights: { readonly name: string; readonly bytes: number; readonly gzipBytes: number }[] = [];
    const parts: [file: string, bytes: number][] = [];
    const budgets: BudgetCheck[] = [];
    const weigh = async (name: string, contents: string, from: string) => {
      step(name);
      const { bytesOfFiles, gzipBytes, text } = await bundle(contents, { ...options, from });
      weights.push({ name, bytes: Buffer.byteLength(text), gzipBytes });
      if (name === dissected) parts.push(...Object.entries(bytesOfFiles));
      return gzipBytes;
    };
    const fetchClient = "import create from 'openapi-fetch'; create({}).GET('/contacts');";
    await weigh('openapi-fetch', fetchClient, import.meta.dirname);
    await weigh(sdk.name, `${sdk.importing} ${sdk.creating}${sdk.listing};`, own);
    for (const { barBytes, contents, from, kind, package: folder } of bundleEntries(root)) {
      const value = await weigh(`${folder}, ${kind}`, contents, from);
      budgets.push({ measure: `size: ${folder}, ${kind}`, value, limit: barBytes, unit: 'bytes' });
    }
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
          title: `Size: minified bytes that the files put into "${dissected}"`,
          head: ['file', 'bytes'],
          rows: parts
            .toSorted(([, one], [, other]) => other - one)
            .map(([file, bytes]) => [file.replace(/^.*(node_modules|packages)\//, ''), bytes]),
        },
      ],
      budgets,
    };
  },
};

function ratio(bytes: number, of = Number.NaN): number {
  return Number((bytes / of).toPrecision(2));
}
