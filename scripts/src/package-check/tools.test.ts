import { describe, expect, it, vi } from 'vitest';

import { sampleManifest, samplePackage } from '../../test/support/sample-package.ts';
import { checkWithAttw } from './check-with-attw.ts';
import { checkWithPublint } from './check-with-publint.ts';

// Processes and compilers start cold, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });

const index = { types: './dist/index.d.ts', default: './dist/index.js' };

describe('publint and attw', () => {
  it('have nothing to say about the sample', async () => {
    expect(await checkWithPublint(samplePackage())).toEqual([]);
    expect(await checkWithAttw(samplePackage())).toEqual([]);
  });

  it('refuse CommonJS that calls itself a module', async () => {
    const packed = samplePackage({ 'dist/msw.js': 'exports.sampleHandlers = 1;\n' });
    const problems = await checkWithPublint(packed);
    expect(problems[0]?.place).toBe('package.json exports../msw.default');
    expect(problems[0]?.problem).toContain('FILE_INVALID_FORMAT');
    expect(problems[0]?.remedy).toBe('See publint.dev/rules#file_invalid_format.');
  });

  it('refuse conditions in an order in which the types are never found', async () => {
    const turned = { default: index.default, types: index.types };
    const problems = await checkWithPublint(samplePackage({}, { exports: { ...sampleManifest.exports, '.': turned } }));
    expect(problems.map(({ problem }) => problem).join('\n')).toContain('EXPORTS_TYPES_SHOULD_BE_FIRST');
  });

  it('refuse an entry whose declarations are missing', async () => {
    const problems = await checkWithAttw(samplePackage({ 'dist/msw.d.ts': null }));
    expect(problems.map(({ place }) => place)).toEqual(['entry ./msw', 'entry ./msw']);
    expect(problems[0]?.problem).toContain('attw says');
    expect(problems[0]?.remedy).toMatch(/^See https:/);
  });

  it('refuse declarations that import what is not there', async () => {
    const packed = samplePackage({ 'dist/msw.d.ts': "export * from './gone';\n" });
    const problems = await checkWithAttw(packed);
    expect(problems.map(({ problem }) => problem).join('\n')).toContain('InternalResolutionError');
  });
});
