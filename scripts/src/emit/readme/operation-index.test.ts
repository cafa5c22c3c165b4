import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
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
