import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parseSpec } from '../spec/read.ts';
import { obtain } from './obtain.ts';

describe('JSON that is written anew as YAML', () => {
  it('is read again as it was, whatever its names and texts look like', async () => {
    const tricky = [
      '<<',
      'null',
      '~',
      'true',
      '1e3',
      '0x10',
      '2020-01-01',
      '- a',
      'a: b',
      '&a',
      '*a',
      '!!x',
      '',
      ' a ',
      ' \n',
      '#',
    ];
    const names = Object.fromEntries(tricky.map((name) => [name, { [name]: name }]));
    const root = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, 'x-names': names };
    const folder = await mkdtemp(join(tmpdir(), 'obtain-'));
    try {
      const file = join(folder, 'openapi.json');
      await writeFile(file, JSON.stringify(root));
      const { text } = await obtain(file);
      expect(parseSpec('openapi.yaml', new TextEncoder().encode(text)).root).toEqual(root);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
