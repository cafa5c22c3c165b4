import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { upperFirst } from '../../src/names/words.ts';
import { hasSupport, loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';

/** The minified bundle of a module that imports from the packages. */
async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['wa-clients:source'],
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

const providers = findProviders(root);
const apps = await Promise.all(
  providers
    .filter((id) => hasSupport(root, id, 'bundles'))
    .map(async (id) => (await loadSupport(root, id, 'bundles')).map((app) => ({ id, ...app }))),
);

describe('a bundle', () => {
  it.each(apps.flat())('of $id: $title', async ({ code, has = [], lacks }) => {
    const text = await bundle(code);
    for (const part of has) expect(text).toContain(part);
    for (const foreign of lacks) expect(text).not.toContain(foreign);
  });

  it.each(providers)('of a client of %s carries no schema, no zod and no msw', async (id) => {
    const create = `create${upperFirst(id)}`;
    const { options } = await loadSupport(root, id, 'app');
    const text = await bundle(`import { ${create} } from '@wa-clients/${id}'; ${create}({ ${options} });`);
    expect(text).toContain('retry-after');
    for (const foreign of ['looseObject', '_zod', 'HttpResponse', 'does not match the description', 'importKey']) {
      expect(text).not.toContain(foreign);
    }
  });

  it.each(providers)('of the types of %s alone is empty', async (id) => {
    expect(await bundle(`import '@wa-clients/${id}/types';`)).toBe('');
  });
});
