import { describe, expect, it } from 'vitest';

import { compile } from '../playground/compile.ts';

const modules = {
  '@wa-clients/one': 'https://site.example/one.js',
  '@wa-clients/one/testing': 'https://site.example/t.js',
};

describe('the code of the playground', () => {
  it('has its types taken away, and its imports led to the modules of the site', () => {
    const code = `import { a, type B } from '@wa-clients/one';
import type { C } from 'anywhere';
export { d } from '@wa-clients/one/testing';
const e: B & C = await import('@wa-clients/one/testing');
console.log(a, e, 'import x from "y"');`;
    expect(compile(code, modules).split('\n').filter(Boolean)).toEqual([
      'import { a } from "https://site.example/one.js";',
      'export { d } from "https://site.example/t.js";',
      'const e = await import("https://site.example/t.js");',
      'console.log(a, e, \'import x from "y"\');',
    ]);
  });

  it('is refused with what there is, where it imports something else', () => {
    for (const code of ["import x from 'zod'; x();", "await import('zod');", "export * from 'zod';", "import 'zod';"]) {
      expect(() => compile(code, modules)).toThrow(
        'cannot import "zod"; it has @wa-clients/one, @wa-clients/one/testing',
      );
    }
  });
});
