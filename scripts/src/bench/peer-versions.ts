import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../run-tool.ts';
import { findSubject } from './subject.ts';

/** What benchmarks measure ours beside, as the factory has it installed; the SDK is the subject's own. */
const peers = ['@hey-api/openapi-ts', 'openapi-fetch', 'openapi-typescript'];

/** Versions of everything that ours is measured beside, by name: Node with its own fetch, generators, clients. */
export async function peerVersions(): Promise<Readonly<Record<string, string>>> {
  const { folder, sdk } = await findSubject();
  const places: [name: string, folder: string][] = [
    ...peers.map((name): [string, string] => [name, join(root, 'scripts')]),
    [sdk.name, folder],
  ];
  const installed = places.map(async ([name, place]): Promise<[string, string]> => {
    const manifest = await readFile(join(place, 'node_modules', name, 'package.json'), 'utf8');
    return [name, (JSON.parse(manifest) as { readonly version: string }).version];
  });
  const own: [string, string][] = [
    ['node', process.versions.node],
    ["undici, Node's own fetch", process.versions['undici'] ?? 'unknown'],
  ];
  return Object.fromEntries([...own, ...(await Promise.all(installed))]);
}
