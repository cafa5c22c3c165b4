import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findProviders } from '../generate/providers.ts';
import { type BundleKind, sizeBudgets } from './size-budgets.ts';

/** A module as an app could have it, of one provider. */
export interface BundleEntry {
  readonly provider: string;
  readonly kind: BundleKind;
  /** Text of the module; it exports a function that does what can be done without sending anything. */
  readonly contents: string;
  /** Folder of the package, which finds itself by its own name. */
  readonly from: string;
  readonly maximumBytes: number;
}

/** The modules whose bundles are weighed: three of each provider of the repository. */
export function bundleEntries(root: string): BundleEntry[] {
  return findProviders(root).flatMap((provider) => {
    const from = join(root, 'packages', provider);
    const read = (file: string) => readFileSync(join(from, 'src', file), 'utf8');
    const operations = [
      ...read('generated/operations.ts').matchAll(/^export function (\w+)\(client: Client.*: (\w+)</gm),
    ];
    const operation = operations.find(([, , result]) => result === 'List')?.[1];
    const [, create] = /^export function (create\w+)Client\(/m.exec(read('client.ts')) ?? [];
    const [, schema] = /^export const (\w+): z\.ZodMiniType/m.exec(read('generated/schemas.ts')) ?? [];
    if (operation === undefined || create === undefined || schema === undefined) {
      throw new Error(`packages/${provider} lacks a list operation, a create function or a schema.`);
    }
    const name = `@wa-clients/${provider}`;
    const options = "{ apiKey: 'test-key', baseUrl: 'https://api.example.com' }";
    const contents: Record<BundleKind, string> = {
      'one list operation': `import { ${create}Client, ${operation} } from '${name}'; export const run = () => ${operation}(${create}Client(${options}));`,
      'whole client': `import { ${create} } from '${name}'; export const run = () => ${create}(${options});`,
      'one schema': `import { ${schema} } from '${name}/schemas'; export const run = () => ${schema}.safeParse({});`,
    };
    return (Object.keys(contents) as BundleKind[]).map((kind) => ({
      provider,
      kind,
      contents: contents[kind],
      from,
      maximumBytes: sizeBudgets[kind].bytes + sizeBudgets[kind].bytesAnOperation * operations.length,
    }));
  });
}
