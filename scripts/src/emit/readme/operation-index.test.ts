import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import { root as repository } from '../../run-tool.ts';
import { operationIndex, withOperationIndex } from './operation-index.ts';

const root = {
  paths: {
    '/things': {
      get: {
        operationId: 'a',
        summary: 'Lists things | all of <them>.',
        'x-evidence': 'docs',
        'x-pagination': [
          { strategy: 'numbered', items: 'data', parameters: ['page', 'size'], size: { parameter: 'size' } },
        ],
        parameters: [
          { name: 'page', in: 'query' },
          { name: 'size', in: 'query' },
        ],
        responses: {
          '200': { content: { 'application/json': { schema: { properties: { data: { items: {} } } } } } },
        },
      },
      post: { operationId: 'b', deprecated: true, description: 'Makes a thing. It\nis new.' },
    },
  },
};
const names = {
  operations: {
    a: {
      function: 'listThings',
      method: 'things.list',
      strategies: { numbered: { function: 'n', method: 'things.n' } },
    },
    b: { function: 'createThing', method: 'things.create' },
  },
  components: {},
};

describe('the index of operations', () => {
  it('has a row for each public name, in the order of the description, with nothing that breaks a table', () => {
    expect(operationIndex(readContract(root, names, 'test.json'))).toBe(
      [
        '| Operation       | Request        | Description                                                         | Evidence |',
        '| --------------- | -------------- | ------------------------------------------------------------------- | -------- |',
        '| `things.list`   | `GET /things`  | Lists things \\| all of &lt;them>.                                   | docs     |',
        '| `things.n`      | `GET /things`  | Lists things \\| all of &lt;them>. Pagination: page number (`page`). | docs     |',
        '| `things.create` | `POST /things` | Deprecated. Makes a thing.                                          | unknown  |',
        '',
      ].join('\n'),
    );
  });

  it('is aligned as the formatter aligns it, whatever the script of its texts', () => {
    const summaries = [
      'Список контактов',
      '用户的详细信息',
      '連絡先 👍',
      'ユーザー・一覧',
      'größe',
      'e\u0301tat',
      '한국어',
      '👩‍👩‍👧 𝒳 \u200f\u061c 🇩🇪 ❤️ x',
      'ends */ here *all* __of__ _it_ a_b and a * b ```js x```',
      String.raw`a\|b ![c](https://d.example) [e](javascript:f) [g](https://h.example)`,
    ];
    const paths = Object.fromEntries(
      summaries.map((summary, index) => [
        `/${summary.replaceAll(/[^\p{L}]/gu, '')}`,
        { get: { operationId: `${index}`, summary } },
      ]),
    );
    const folder = mkdtempSync(join(tmpdir(), 'wa-clients-index-'));
    const file = join(folder, 'README.md');
    try {
      const index = operationIndex(readContract({ paths }, deriveNames({ paths }), 'test.json'));
      expect(index).toContain(String.raw`a\\\|b !\[c](https://d.example) [e]\(javascript:f) [g](https://h.example)`);
      writeFileSync(file, index);
      execFileSync(process.execPath, [join(repository, 'node_modules/oxfmt/bin/oxfmt'), 'README.md'], { cwd: folder });
      expect(index).toBe(readFileSync(file, 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes the place between its marks and touches nothing else', () => {
    const marks = ['<!-- operations: written by generate -->', '<!-- /operations -->'];
    const readme = `# Top\n\n${marks[0]}\nold\n${marks[1]}\n\nMIT\n`;
    const renewed = `# Top\n\n${marks[0]}\n\n| new |\n\n${marks[1]}\n\nMIT\n`;
    expect(withOperationIndex(readme, '| new |\n', 'README.md')).toBe(renewed);
    expect(withOperationIndex(renewed, '| new |\n', 'README.md')).toBe(renewed);
  });

  it('is refused by a README without a place for it', () => {
    expect(() => withOperationIndex('# Top\n', '', 'README.md')).toThrow(
      expect.objectContaining({ rule: 'operation-index', file: 'README.md' }),
    );
  });
});
