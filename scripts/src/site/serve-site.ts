import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.xml': 'application/atom+xml',
};

/** A site that is served. */
export interface ServedSite {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves a folder of static files on loopback.
 *
 * @param base Path that the site stands below, with a slash at both ends.
 */
export async function serveSite(folder: string, port: number, base = '/'): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, base, request.url ?? '/');
    if (file === undefined) {
      const missing = join(folder, '404.html');
      const isThere = existsSync(missing);
      response.writeHead(404, { 'content-type': `text/${isThere ? 'html' : 'plain'}; charset=utf-8` });
      if (isThere) createReadStream(missing).pipe(response);
      else response.end('There is no such page.\n');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => server.close().closeAllConnections() };
}

/** The file that an address means; undefined for none, and for one outside of the folder. */
function fileOf(folder: string, base: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://site');
  if (!pathname.startsWith(base)) return undefined;
  let path: string;
  try {
    path = normalize(decodeURIComponent(pathname.slice(base.length)));
  } catch {
    return undefined;
  }
  const file = join(folder, path === '.' ? 'index.html' : path);
  if (!file.startsWith(folder + sep) || !existsSync(file)) return undefined;
  return statSync(file).isFile() ? file : undefined;
}
