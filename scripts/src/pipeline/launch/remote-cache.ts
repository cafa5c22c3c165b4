/**
 * The remote cache in a process of its own; it tells its port to the process that started it, and ends with it.
 *
 *   node remote-cache.ts TOOLS
 *
 * TOOLS is the folder of the project that brings it. Where it stores, and the token it takes, are in the environment.
 */
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Server {
  readonly listen: (options: { readonly host: string; readonly port: number }) => Promise<string>;
  readonly server: { readonly address: () => AddressInfo };
}

const [tools = ''] = process.argv.slice(2);
const entry = createRequire(join(tools, 'package.json')).resolve('turborepo-remote-cache');
const { createApp } = (await import(pathToFileURL(entry).href)) as {
  readonly createApp: (options: object) => Server;
};

process.once('disconnect', () => process.exit());
const app = createApp({ bodyLimit: 100_000_000 });
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.(app.server.address().port);
