import process from 'node:process';

import { expect, it, vi } from 'vitest';

it('a platform whose modules of Node throw, as the Edge runtime of Next has them, reports no connections and no error', async () => {
  const broken = vi.spyOn(process, 'getBuiltinModule').mockImplementation(() => {
    throw new Error('A Node.js API is used which is not supported in the Edge Runtime.');
  });
  try {
    // Its own copy of the module: the one of the package has begun to watch.
    const place = './watch-connections.ts?edge';
    const fresh = (await import(place)) as { readonly watchConnections: () => void };
    expect(() => fresh.watchConnections()).not.toThrow();
    expect(broken).toHaveBeenCalledOnce();
    fresh.watchConnections();
    expect(broken).toHaveBeenCalledOnce();
  } finally {
    broken.mockRestore();
  }
});
