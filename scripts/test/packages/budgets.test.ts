import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { type Bundle, bundle, bundleEach } from '../../src/bench/bundle.ts';
import {
  type BundleEntry,
  bundleEntries,
  generatedOperations,
  operationModule,
  packageEntries,
} from '../../src/bench/bundle-entries.ts';
import { externalModules } from '../../src/bench/size.ts';
import { type BundleKind, sizeBudgets } from '../../src/bench/size-budgets.ts';
import { findDescriptions, findProviders, findSharedPackages } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { countedSignal } from '../support/budgets/counted-signal.ts';
import { runBundled } from '../support/budgets/run-bundled.ts';
import { thousandCalls, thousandWalks } from '../support/budgets/thousand-walks.ts';
import { touchedOnImport } from '../support/budgets/touched-on-import.ts';

// Bundles and processes are quick, but not on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 600_000 });

const providers = findProviders(root);
const entries = bundleEntries(root);
const shared = findSharedPackages(root);
const modules = [...shared, ...providers].flatMap((folder) =>
  packageEntries(root, folder).map((path) => `@wa-clients/${folder}${path.slice(1)}`),
);
// Beside what the bundled modules import.
const from = join(import.meta.dirname, '..');

/** Packages of ours that the sources of a package import. */
function importsOf(folder: string): string[] {
  const texts = globSync('src/**/*.ts', { cwd: join(root, 'packages', folder) }).map((file) =>
    readFileSync(join(root, 'packages', folder, file), 'utf8'),
  );
  return [...texts.join('\n').matchAll(/ from '@wa-clients\/(\w+)/g)].map(([, name = '']) => name);
}

const browser = { platform: 'browser', external: externalModules, sources: true } as const;

/** Gives for each key what was made of it the first time: several tests look at the same bundles. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}

/** The bundle of an entry for browsers, from the sources. */
const bundleOf = once(({ contents, from: folder }: BundleEntry) => bundle(contents, { ...browser, from: folder }));

/** The bundles of modules that are imported for nothing. */
const bundlesForNothing = once((all: readonly string[]) =>
  bundleEach(
    all.map((module) => `import '${module}';`),
    { ...browser, from },
  ),
);

/** Every operation of a provider with the bundle of an app that uses it alone. */
const bundlesOfOperations = once(async (provider: string) => {
  const operations = generatedOperations(root, provider);
  const apps = operations.map((operation) => operationModule(root, provider, operation));
  const bundles = await bundleEach(apps, { ...browser, from });
  return new Map(operations.map((operation, index) => [operation.function, bundles[index] as Bundle]));
});

describe('the size', () => {
  it.each(entries.map((entry) => [entry.package, entry.kind, entry] as const))(
    'of %s, %s, is within its budget',
    async (_, __, entry: BundleEntry) => {
      const { gzipBytes } = await bundleOf(entry);
      expect(gzipBytes).toBeLessThanOrEqual(entry.maximumBytes);
      // All but a types entry is made of something; an entry that bundles to nothing was not found.
      if (!entry.kind.endsWith('/types')) expect(gzipBytes).toBeGreaterThan(200);
    },
  );

  const withCeiling = (Object.keys(sizeBudgets) as BundleKind[]).filter((kind) => sizeBudgets[kind].ceiling);
  it.each(withCeiling)('of %s has a ceiling above the bar that was lowered with the last cut', async (kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    const spare = await Promise.all(
      ofKind.map(async (entry) => {
        const { gzipBytes } = await bundleOf(entry);
        const { barBytes, maximumBytes } = entry;
        return { belowCeiling: maximumBytes - gzipBytes, aboveBar: gzipBytes - barBytes };
      }),
    );
    const least = Math.min(...spare.map(({ belowCeiling }) => belowCeiling));
    const isOver = spare.some(({ aboveBar }) => aboveBar > 0);
    expect(isOver, `"${kind}" keeps to its bar now: delete its ceiling in size-budgets.ts`).toBe(true);
    expect(least, `"${kind}" became smaller: lower its ceiling in size-budgets.ts by ${least}`).toBeLessThan(150);
  });
});

describe('the dependencies', () => {
  it.each([...shared, ...providers])('of %s are those that its bundle needs, and no more', (folder) => {
    const text = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
    const { bundledDependencies, dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta, scripts } =
      JSON.parse(text) as Record<string, Record<string, unknown> | undefined>;
    const needed = folder === 'core' ? ['eventsource-parser', 'openapi-fetch'] : ['@wa-clients/core'];
    // What providers share beyond core is a dependency of those that import it, and of no other.
    const imported = shared.filter((name) => name !== 'core' && name !== folder && importsOf(folder).includes(name));
    expect(Object.keys(dependencies ?? {})).toEqual([...needed, ...imported.map((name) => `@wa-clients/${name}`)]);
    const peers = shared.includes(folder) && folder !== 'core' ? [] : ['msw', 'zod'];
    expect(Object.keys(peerDependencies ?? {}).toSorted()).toEqual(peers);
    for (const peer of peers) expect(peerDependenciesMeta?.[peer]).toEqual({ optional: true });
    expect(optionalDependencies ?? bundledDependencies).toBeUndefined();
    // Nothing runs on an app's machine when it installs the package.
    expect(Object.keys(scripts ?? {}).filter((name) => /install|prepare/.test(name))).toEqual([]);
  });
});

describe('a bundle', () => {
  it.each(modules)('of %s, imported for nothing, is empty', async (module) => {
    const bundles = await bundlesForNothing(modules);
    expect(bundles[modules.indexOf(module)]?.text).toBe('');
  });

  // Streams read server-sent events with eventsource-parser.
  it.each(entries.filter(({ kind }) => !/schema|testing|raw|streams|realtime/.test(kind)))(
    'of $package, $kind, carries no other package',
    async (entry) => {
      const { bytesOfFiles } = await bundleOf(entry);
      expect(Object.keys(bytesOfFiles).filter((file) => file.includes('node_modules'))).toEqual([]);
    },
  );

  const operationsOf = once((provider: string) => generatedOperations(root, provider));
  const cases = providers.flatMap((provider) =>
    operationsOf(provider).map((operation) => [provider, operation.function, operation] as const),
  );
  it('is tried with every operation that the name locks know', () => {
    for (const provider of providers) {
      const locks = findDescriptions(root, provider).map(({ folder }) => {
        const lock = readFileSync(join(root, folder, 'names.lock.json'), 'utf8');
        return (JSON.parse(lock) as { operations: object }).operations;
      });
      // Functions of an operation's other ways to page stand one level deeper.
      const names = [...JSON.stringify(locks).matchAll(/"function":"(\w+)"/g)].map(([, name = '']) => name);
      const tried = cases.flatMap(([of, name]) => (of === provider ? [name] : []));
      expect(tried.toSorted()).toEqual(names.toSorted());
    }
  });
  it.each(cases)('of %s, %s, carries no other operation', async (provider, _, operation) => {
    const { text = '' } = (await bundlesOfOperations(provider)).get(operation.function) ?? {};
    const paths = new Set(operationsOf(provider).map(({ path }) => path));
    const names = operationsOf(provider).map(({ name }) => name);
    expect([...paths].filter((path) => text.includes(`"${path}"`))).toEqual([operation.path]);
    expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([operation.name]);
  });
});

describe('a signal that the app passes to everything', () => {
  it('has no listener left after 1,000 calls', async () => {
    const { count, left, signal } = countedSignal();
    expect(await thousandCalls(signal)).toEqual({ ended: 500, failed: 500 });
    expect(count.added).toBeGreaterThanOrEqual(1_000);
    expect(left()).toBe(0);
    expect(count.removed).toBe(count.added);
  });

  it('has no listener left after 1,000 walks', async () => {
    const { count, left, signal } = countedSignal();
    expect(await thousandWalks(signal)).toEqual({ ended: 900, failed: 100 });
    expect(count.added).toBeGreaterThanOrEqual(1_000);
    expect(left()).toBe(0);
    expect(count.removed).toBe(count.added);
  });
});

describe('failures', () => {
  it('leave no rejection unhandled, but the one of a call that nobody looks at', async () => {
    const report = await runBundled("import './support/budgets/unhandled-process.ts';", from);
    expect(report).toEqual({
      played: 22,
      failures: [],
      // A call is a promise: one that fails unseen is reported like any other, and once.
      unhandled: { 'a call that nobody looks at': 1 },
    });
  });
});

describe('the import', () => {
  it.each(modules)(
    'of %s reads neither fetch nor the environment, starts no timer and leaves no trace',
    async (module) => {
      // zod keeps its settings there, for all of its copies; nothing else of it is seen from outside.
      const traces = module.endsWith('/schemas') ? ['globalThis.__zod_globalConfig'] : [];
      expect(await touchedOnImport(`export * from '${module}';`, from)).toEqual(traces);
    },
  );

  const clients = entries.filter(({ kind }) => kind === 'whole client');
  it.each(clients.map((entry) => [entry.package, entry] as const))(
    'of %s and the creation of its client do none of that either',
    async (_, { contents, from: folder }) => {
      expect(await touchedOnImport(contents, folder)).toEqual([]);
    },
  );

  it('would be caught if it did', async () => {
    const contents = `
      export const types = [fetch, Request, Response, Headers, FormData, process.env.HOME];
      Promise.later = globalThis.trace = process.on('exit', () => {});
      export const run = () => [setTimeout(() => {}, 0), setInterval(() => {}, 0).unref(), setImmediate(() => {})];
    `;
    const globals = ['fetch', 'Request', 'Response', 'Headers', 'FormData', 'env'];
    const timers = ['setTimeout', 'setInterval', 'setImmediate'];
    const traces = ['Promise.later', 'globalThis.trace', 'listener of process: exit'];
    const touched = await touchedOnImport(contents, from);
    expect(touched.toSorted()).toEqual([...globals, ...timers, ...traces].toSorted());
  });
});
