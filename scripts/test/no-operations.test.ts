import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { printFiles } from '../src/generate/print-files.ts';
import { deriveNames } from '../src/names/names.ts';
import { root } from '../src/run-tool.ts';
import { loadParsed } from '../src/spec/load.ts';
import { runCompiler } from './support/types-fuzz/run-compiler.ts';

const compilers = {
  5.9: createRequire(import.meta.url).resolve('typescript/package.json'),
  7: join(root, 'node_modules/typescript/package.json'),
};

describe('a description without operations', () => {
  let folder = '';

  beforeAll(() => {
    mkdirSync(join(root, 'scripts/.tmp'), { recursive: true });
    folder = mkdtempSync(join(root, 'scripts/.tmp/no-operations-'));
    const schemas = { A: { type: 'object', properties: { a: { type: 'string' } } } };
    const description = { openapi: '3.1.0', info: { title: 'None', version: '1' }, paths: {}, components: { schemas } };
    const spec = loadParsed({ file: 'none.json', root: description });
    const { files } = printFiles(spec, deriveNames(spec.document.root));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const compilerOptions = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: 'out' };
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] };
    const options = { ...compilerOptions, types: [], customConditions: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, compilerOptions: options }));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(compilers))(
    'has declarations under TypeScript %s',
    async (_, manifest) => {
      expect(await runCompiler(join(dirname(manifest), 'bin/tsc'), folder)).toBe('');
      expect(readFileSync(join(folder, 'out/schemas.d.ts'), 'utf8')).toContain('validator: (modes');
    },
    60_000,
  );
});
