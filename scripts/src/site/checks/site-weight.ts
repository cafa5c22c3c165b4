import { gzipSync } from 'node:zlib';

/** What the site weighs. */
export interface SiteWeight {
  readonly files: number;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Bytes that come with the start page, after gzip: the page, its style and its scripts. */
  readonly firstLoad: number;
}

/** Weighs the files of the site, and what a reader loads first. */
export function siteWeight(files: ReadonlyMap<string, Buffer>): SiteWeight {
  const start = files.get('index.html')?.toString() ?? '';
  const loaded = [
    ...start.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script(?: type="module")? src)="([^"]*)"/g),
  ];
  const names = ['index.html', ...loaded.map(([, name = '']) => name)];
  return {
    files: files.size,
    bytes: sum([...files.values()].map(({ byteLength }) => byteLength)),
    gzipBytes: sum([...files.values()].map(zipped)),
    firstLoad: sum(names.map((name) => zipped(files.get(name) ?? Buffer.alloc(0)))),
  };
}

function zipped(buffer: Buffer): number {
  return gzipSync(buffer).byteLength;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
