import type { Installer } from './installers.ts';
import type { Probed } from './probe.ts';

/** Versions of the optional peers; the first of each is what the packages are tested with. */
const zods = { '4': '4.6.7', '3.25': '3.25.76', none: undefined } as const;
const msws = { '3': '3.0.5', '2': '2.15.0', none: undefined } as const;
/** A zod without the schemas of zod 4. */
const oldZod = '3.24.4';

/** An app: what it has beside the packages. */
export interface AppCase {
  readonly zod: string | undefined;
  readonly msw: string | undefined;
}

/** The apps that each package manager installs. */
export function casesOf({ id }: Installer): AppCase[] {
  const all = Object.values(zods).flatMap((zod) => Object.values(msws).map((msw) => ({ zod, msw })));
  return id === 'npm-11' ? [...all, { zod: oldZod, msw: undefined }] : all;
}

/** Says in what an app differs from what must come out: entries that need no peer load, the others work or tell why. */
export function judge(probed: Probed, { msw, zod }: AppCase, { id }: Installer): string[] {
  const isOldNode = id === 'npm-10';
  const expected = (entry: string): true | RegExp => {
    if (entry.endsWith('/schemas')) {
      if (zod === undefined) return /Cannot find package 'zod'/;
      return zod === oldZod ? /Package subpath '\.\/v4\/mini' is not defined/ : true;
    }
    if (entry.endsWith('/msw')) {
      if (msw === undefined) return /Cannot find package 'msw'/;
      return msw.startsWith('3') && isOldNode ? /msw 3 needs Node 22\.12 or newer/ : true;
    }
    return true;
  };
  return Object.entries(probed).flatMap(([entry, outcome]) => {
    const wanted = expected(entry);
    const isRight = wanted === true ? outcome === true : outcome !== true && wanted.test(outcome);
    return isRight ? [] : [`${entry}: ${outcome === true ? 'works' : outcome}, expected ${String(wanted)}`];
  });
}

/** Complaints about our peers in what a package manager prints; it may warn and go on. */
export function complaints(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => /peer/i.test(line) && /@wa-clients|\b(zod|msw)\b/.test(line) && !/optional/i.test(line));
}
