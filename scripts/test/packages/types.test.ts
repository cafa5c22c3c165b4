import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findProviders, findSharedPackages } from '../../src/generate/providers.ts';
import { packPackage } from '../../src/package-check/packed-package.ts';
import { root } from '../../src/run-tool.ts';
import { everyOperationApp } from '../support/budgets/every-operation.ts';
import { type Compiler, type ConsumerProject, createConsumerProject, versionOf } from '../support/consumer-project.ts';
import { announcedMistakes, exposeMistakes, reportedMistakes, unexplainedMistakes } from '../support/mistakes.ts';

const require = createRequire(import.meta.url);
const oldest: Compiler = { version: '5.4', manifest: require.resolve('typescript-5.4/package.json') };
const common: Compiler = { version: '5.9', manifest: require.resolve('typescript/package.json') };
const newest: Compiler = { version: '7.0', manifest: join(root, 'node_modules/typescript/package.json') };
const compilers = [oldest, common, newest];
const providers = findProviders(root);

// Compilers start cold, on a machine that may be busy.
const patience = 600_000;

// What a compiler ships of its own is not checked with each app: of ours, every declaration is.
const strict = { skipLibCheck: false, skipDefaultLibCheck: true };

const browser = { lib: ['es2022', 'dom'], types: [], module: 'nodenext' };
const bundled = { lib: ['es2022', 'dom'], types: [], module: 'esnext', moduleResolution: 'bundler' };
const server = { lib: ['es2022'], types: ['node'], module: 'nodenext' };

let app: ConsumerProject;
let withPeers: ConsumerProject;
let exposed: ConsumerProject;
let typesAlone: ConsumerProject;

beforeAll(async () => {
  // From their tarballs: a manifest is not the same before it is published.
  const pack = (names: readonly string[]) =>
    Promise.all(names.map((name) => packPackage(join(root, 'packages', name))));
  const [shared, clients] = await Promise.all([pack(findSharedPackages(root)), pack(providers)]);
  const runtime = { packages: [...shared, ...clients], others: ['openapi-fetch'] };
  app = createConsumerProject(runtime);
  withPeers = createConsumerProject({ ...runtime, twin: app, others: ['openapi-fetch', 'zod', 'msw', '@types/node'] });
  exposed = createConsumerProject({ ...runtime, twin: app, others: ['openapi-fetch', 'zod', 'msw', '@types/node'] });
  for (const name of ['app', 'peers']) exposeMistakes(join(exposed.folder, 'type-tests', name));
  typesAlone = createConsumerProject({ packages: clients, twin: app, others: [] });
}, patience);
afterAll(() => {
  for (const project of [app, withPeers, exposed, typesAlone]) project.remove();
}, patience);

describe.concurrent.each(compilers)('TypeScript $version reads the published declarations', (compiler) => {
  it('and is that very version', () => {
    expect(versionOf(compiler)).toMatch(new RegExp(`^${compiler.version.replace('.', '\\.')}\\.`));
  });

  it.each([
    ['node modules', browser],
    ['a bundler', bundled],
  ])(
    'as %s resolve them, without the optional peers, and without a mistake in any of them',
    async (_, settings) => {
      const result = await app.compile(compiler, { ...settings, ...strict }, ['type-tests/app']);
      expect(result).toEqual({ exitCode: 0, output: '' });
    },
    patience,
  );

  it(
    'on a server without the DOM, with the schemas',
    async () => {
      // Node's own types, of today, are not made for the oldest compiler.
      const settings = { ...server, ...strict, skipLibCheck: compiler === oldest };
      const result = await withPeers.compile(compiler, settings, ['type-tests/app', 'type-tests/peers/*/schemas.ts']);
      expect(result).toEqual({ exitCode: 0, output: '' });
    },
    patience,
  );

  it(
    'when only the types are used and nothing else is installed',
    async () => {
      const settings = { ...browser, lib: ['es2022'], ...strict };
      const result = await typesAlone.compile(compiler, settings, ['type-tests/types-alone']);
      expect(result).toEqual({ exitCode: 0, output: '' });
    },
    patience,
  );

  it(
    'and refuses each mistake, for the reason that stands above it',
    async () => {
      const folders = ['app', 'peers', 'mistakes'].map((name) => `type-tests/${name}`);
      const announced = folders.flatMap((name) => announcedMistakes(join(exposed.folder, name), name));
      const result = await exposed.compile(compiler, { ...server, skipLibCheck: true }, folders);
      expect(result.exitCode).not.toBe(0);
      // The newest compiler names what an argument lacks, under a number of its own; the places are the same.
      const compared = (mistakes: readonly string[]) =>
        mistakes.map((mistake) => (compiler === newest ? mistake.replace(/ TS\d+$/, '') : mistake)).toSorted();
      expect(compared(reportedMistakes(result.output))).toEqual(compared(announced));
      expect(announced.length).toBeGreaterThan(80);
    },
    patience,
  );
});

describe('the type tests', () => {
  it.each(providers)('of %s are there, and name the error and the reason of every mistake that they expect', (id) => {
    const type = join(root, 'packages', id, 'test/types');
    expect(readdirSync(type)).toEqual(expect.arrayContaining(['app', 'types-alone']));
    expect(unexplainedMistakes(type)).toEqual([]);
  });
});

describe('what the compiler pays for an app', () => {
  const settings = { ...browser, skipLibCheck: true, extendedDiagnostics: true };
  const instantiations = async (file: string) => {
    const { exitCode, output } = await app.compile(common, settings, [`type-tests/budget/${file}`]);
    expect(exitCode, output).toBe(0);
    return Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1]);
  };

  const tenOperations = (id: string) => join(root, 'packages', id, 'test/types/budget/ten-operations.ts');

  it.each(providers.filter((id) => existsSync(tenOperations(id))))(
    'is at most 1,500 type instantiations when it uses ten operations of %s, where an empty file costs none',
    async (id) => {
      expect(await instantiations('nothing.ts')).toBe(0);
      const text = readFileSync(tenOperations(id), 'utf8');
      expect(new Set(text.match(new RegExp(`${id}\\.\\w+\\.\\w+(?=\\()`, 'g'))).size).toBe(10);
      const count = await instantiations(`${id}/ten-operations.ts`);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(1_500);
    },
    patience,
  );

  it(
    'is at most 10 instantiations an operation when it uses every one of every provider',
    async () => {
      const text = await everyOperationApp(root);
      const trees = await Promise.all(
        providers.map(async (provider) => {
          const module = (await import(`@wa-clients/${provider}/operations`)) as { readonly resources: object };
          return [provider, module.resources] as const;
        }),
      );
      const methods = trees.flatMap(([provider, tree]) =>
        Object.entries(tree).flatMap(([resource, functions]) =>
          Object.keys(functions as object).map((method) => `${provider}Client.${resource}.${method}(`),
        ),
      );
      expect(methods.filter((method) => !text.includes(method))).toEqual([]);
      writeFileSync(join(app.folder, 'type-tests/budget/every-operation.ts'), text);
      const count = await instantiations('every-operation.ts');
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(10 * methods.length);
    },
    patience,
  );
});
