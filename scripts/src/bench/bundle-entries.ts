import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findDescriptions, findProviders, findSharedPackages } from '../generate/providers.ts';
import { type BundleKind, type EntryKind, sizeBudgets } from './size-budgets.ts';

/** A module as an app could have it, of one package. */
export interface BundleEntry {
  /** Folder below `packages/`. */
  readonly package: string;
  readonly kind: BundleKind;
  /** Text of the module; where it exports `run`, that does what can be done without sending anything. */
  readonly contents: string;
  /** Folder of the package, which finds itself by its own name. */
  readonly from: string;
  /** The handbook's bar, in bytes. */
  readonly barBytes: number;
  /** The most that the tests let pass: the bar, or the ceiling where the bar is not met yet. */
  readonly maximumBytes: number;
}

/** An operation as the generated code names it. */
export interface GeneratedOperation {
  /** Name of the function. */
  readonly function: string;
  /** Public name, for example `contacts.list`. */
  readonly name: string;
  readonly path: string;
  readonly isList: boolean;
}

/** Every operation of a provider's generated code, in its order. */
export function generatedOperations(root: string, provider: string): GeneratedOperation[] {
  const text = generatedText(root, provider, 'operations');
  const pattern =
    /^export function (?<function>[^\s(]+)\(client: Client.*\{\n {2}return (?<kind>list|call|callBytes|callText|locate)\((?:client|at\w+\(.*?\)), \{ name: '(?<name>[^']+)', method: '\w+', path: '(?<path>[^']+)'/gm;
  return [...text.matchAll(pattern)].map(({ groups = {} }) => {
    const { function: functionName = '', kind, name = '', path = '' } = groups;
    return { function: functionName, name, path, isList: kind === 'list' };
  });
}

/** The texts of the modules of one kind that are generated from the descriptions of a provider, one after the other. */
export function generatedText(root: string, provider: string, kind: 'operations' | 'schemas'): string {
  return findDescriptions(root, provider)
    .map(({ generated }) => readFileSync(join(root, generated, `${kind}.ts`), 'utf8'))
    .join('\n');
}

/** Text of a module that makes a client without methods and calls one operation function. */
export function operationModule(root: string, provider: string, operation: GeneratedOperation): string {
  const create = `${createFunction(root, provider)}Client`;
  const imports = `import { ${create} } from '@wa-clients/${provider}'; import { ${operation.function} } from '@wa-clients/${provider}/operations';`;
  return `${imports} export const run = () => ${operation.function}(${create}(${clientOptions}), {});`;
}

/** The modules whose bundles are weighed: four of each provider, and every entry of each package. */
export function bundleEntries(root: string): BundleEntry[] {
  const entry = (
    folder: string,
    kind: BundleKind,
    operations: readonly GeneratedOperation[],
    contents: string,
  ): BundleEntry => {
    const { bytes, bytesAnOperation, ceiling } = sizeBudgets[kind];
    const more = bytesAnOperation * operations.length;
    const from = join(root, 'packages', folder);
    const maximumBytes = (ceiling?.bytes ?? bytes) + more;
    return { package: folder, kind, contents, from, barBytes: bytes + more, maximumBytes };
  };
  const uses = findProviders(root).flatMap((provider) => {
    const operations = generatedOperations(root, provider);
    const one = operations.find(({ isList }) => !isList);
    const oneList = operations.find(({ isList }) => isList);
    const schemas = generatedText(root, provider, 'schemas');
    const [, schema] = /^export const ([^\s:]+): z\.ZodMiniType/m.exec(schemas) ?? [];
    if (!one || !oneList || schema === undefined) {
      throw new Error(`packages/${provider} lacks a list operation, another operation or a schema.`);
    }
    const create = createFunction(root, provider);
    const name = `@wa-clients/${provider}`;
    return [
      entry(provider, 'one operation', operations, operationModule(root, provider, one)),
      entry(provider, 'one list operation', operations, operationModule(root, provider, oneList)),
      entry(
        provider,
        'whole client',
        operations,
        `import { ${create} } from '${name}'; export const run = () => ${create}(${clientOptions});`,
      ),
      entry(
        provider,
        'one schema',
        operations,
        `import { ${schema} } from '${name}/schemas'; export const run = () => ${schema}.safeParse({});`,
      ),
    ];
  });
  const shared = findSharedPackages(root);
  const entries = [...shared, ...findProviders(root)].flatMap((folder) =>
    packageEntries(root, folder).map((path) => {
      const operations = shared.includes(folder) ? [] : generatedOperations(root, folder);
      const kind: EntryKind = `all of ${path}`;
      return entry(folder, kind, operations, `export * from '@wa-clients/${folder}${path.slice(1)}';`);
    }),
  );
  return [...uses, ...entries];
}

/** Entries of a package that hold code or types, as its package.json names them. */
export function packageEntries(root: string, folder: string): EntryPath[] {
  const text = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
  const { exports } = JSON.parse(text) as { exports: Record<EntryPath, unknown> };
  return (Object.keys(exports) as EntryPath[]).filter((path) => !path.endsWith('.json'));
}

const clientOptions = "{ apiKey: 'test-key', baseUrl: 'https://api.example.com' }";

type EntryPath = EntryKind extends `all of ${infer Path}` ? Path : never;

function createFunction(root: string, provider: string): string {
  const text = readFileSync(join(root, 'packages', provider, 'src/client.ts'), 'utf8');
  const [, create] = /^export function (create\w+)Client\(/m.exec(text) ?? [];
  if (create === undefined) throw new Error(`packages/${provider}/src/client.ts lacks a create function.`);
  return create;
}
