import { registerHooks } from 'node:module';

import type * as Core from '@wa-clients/core';

const sources = new URL('../../src/', import.meta.url).href;
let times = 0;

/** Loads the package with every module of it anew, as a process does that has not loaded it yet. */
export async function loadAnew(): Promise<typeof Core> {
  times += 1;
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return found.url.startsWith(sources) ? { ...found, url: `${found.url}?${times}` } : found;
    },
  });
  try {
    return await import('@wa-clients/core');
  } finally {
    hooks.deregister();
  }
}
