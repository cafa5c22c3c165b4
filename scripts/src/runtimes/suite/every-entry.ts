import type { Behaviour } from './support.ts';

/**
 * Every entry of every package, written out so that what bundles a page or a worker sees it.
 *
 * Without `/msw`: msw is made for Node and pages alone, and `package-check` loads it there.
 */
export const entryImports: Readonly<Record<string, () => Promise<object>>> = {
  '@wa-clients/core': () => import('@wa-clients/core'),
  '@wa-clients/core/schemas': () => import('@wa-clients/core/schemas'),
  '@wa-clients/core/streams': () => import('@wa-clients/core/streams'),
  '@wa-clients/core/testing': () => import('@wa-clients/core/testing'),
  '@wa-clients/core/webhooks': () => import('@wa-clients/core/webhooks'),
  '@wa-clients/gateway': () => import('@wa-clients/gateway'),
  '@wa-clients/gateway/types': () => import('@wa-clients/gateway/types'),
  '@wa-clients/gateway/operations': () => import('@wa-clients/gateway/operations'),
  '@wa-clients/gateway/schemas': () => import('@wa-clients/gateway/schemas'),
  '@wa-clients/gateway/realtime': () => import('@wa-clients/gateway/realtime'),
  '@wa-clients/gateway/testing': () => import('@wa-clients/gateway/testing'),
  '@wa-clients/kapso': () => import('@wa-clients/kapso'),
  '@wa-clients/kapso/types': () => import('@wa-clients/kapso/types'),
  '@wa-clients/kapso/operations': () => import('@wa-clients/kapso/operations'),
  '@wa-clients/kapso/schemas': () => import('@wa-clients/kapso/schemas'),
  '@wa-clients/kapso/testing': () => import('@wa-clients/kapso/testing'),
  '@wa-clients/kapso/webhooks': () => import('@wa-clients/kapso/webhooks'),
  '@wa-clients/kirim': () => import('@wa-clients/kirim'),
  '@wa-clients/kirim/types': () => import('@wa-clients/kirim/types'),
  '@wa-clients/kirim/operations': () => import('@wa-clients/kirim/operations'),
  '@wa-clients/kirim/schemas': () => import('@wa-clients/kirim/schemas'),
  '@wa-clients/kirim/testing': () => import('@wa-clients/kirim/testing'),
  '@wa-clients/kirim/webhooks': () => import('@wa-clients/kirim/webhooks'),
  '@wa-clients/wapikit': () => import('@wa-clients/wapikit'),
  '@wa-clients/wapikit/types': () => import('@wa-clients/wapikit/types'),
  '@wa-clients/wapikit/operations': () => import('@wa-clients/wapikit/operations'),
  '@wa-clients/wapikit/schemas': () => import('@wa-clients/wapikit/schemas'),
  '@wa-clients/wapikit/realtime': () => import('@wa-clients/wapikit/realtime'),
  '@wa-clients/wapikit/testing': () => import('@wa-clients/wapikit/testing'),
};

/** Loads each entry, and finds in it what it is there for. */
export const everyEntry: Behaviour = {
  name: 'every entry of every package can be imported',
  async run() {
    const loaded = Object.entries(entryImports).map(async ([specifier, load]) => {
      expectExports(specifier, await load());
    });
    await Promise.all(loaded);
  },
};

/** Throws unless a loaded entry exports something, or nothing where it is there for types alone. */
export function expectExports(specifier: string, loaded: object): void {
  // Node adds this name to what it requires, Bun to some of what it imports.
  const names = Object.keys(loaded).filter((name) => name !== 'module.exports' && name !== '__esModule');
  if (names.length > 0 === specifier.endsWith('/types')) {
    throw new Error(`${specifier} exports ${names.join() || 'nothing'} at run time`);
  }
}
