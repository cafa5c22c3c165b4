import { readFileSync } from 'node:fs';

import { describe, expect, it, vi } from 'vitest';

import { isObject, type JsonObject } from '../../src/spec/document.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { walkDocument } from '../../src/spec/walk.ts';
import { specFile } from '../support/description-of.ts';
import { reviewedProviders } from '../support/tested-providers.ts';

// A description with hundreds of schemas takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 600_000 });

interface Named {
  readonly function: string;
  readonly method: string;
  readonly strategies?: Readonly<Record<string, Named>>;
}

/** Every operation with the names that users call it by. */
async function namedOperations(provider: string): Promise<{ operation: JsonObject; names: Named }[]> {
  const { document } = await loadSpec(specFile(provider, 'openapi.yaml'), specFile(provider, 'overlay.yaml'));
  const lock = JSON.parse(readFileSync(specFile(provider, 'names.lock.json'), 'utf8')) as {
    operations: Record<string, Named>;
  };
  const found: { operation: JsonObject; names: Named }[] = [];
  walkDocument(document.root, ({ kind, node, pointer }) => {
    const names = lock.operations[String(node['operationId'])];
    if (kind === 'operation' && names && isObject(node) && pointer.startsWith('/paths/'))
      found.push({ operation: node, names });
  });
  return found;
}

const verbOf = ({ method }: Named) => method.slice(method.indexOf('.') + 1);

const wordsOf = (name: string) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

describe.each(reviewedProviders())('the names of %s', (provider) => {
  it('are list for every list that pages, unless it is a search or one of several, and listNumbered for its older way', async () => {
    const all = await namedOperations(provider);
    const paged = all.filter(({ operation }) => operation['x-pagination']);
    expect(paged.length).toBeGreaterThan(0);
    const listsOf = (resource = '') => all.filter(({ names }) => names.method.startsWith(`${resource}.list`)).length;
    for (const { names } of paged) {
      const isOneOfSeveral = listsOf(names.method.split('.')[0]) > 1;
      expect(verbOf(names), names.method).toMatch(
        isOneOfSeveral ? /^(list|search)([A-Z].*)?$/ : /^(list|search([A-Z].*)?)$/,
      );
      expect(names.function, names.method).toMatch(/^(list|search)[A-Z]/);
      for (const older of Object.values(names.strategies ?? {})) expect(verbOf(older)).toBe('listNumbered');
    }
  });

  it('say nothing twice, as lists.list would', async () => {
    for (const { names } of await namedOperations(provider)) {
      const [resource = ''] = names.method.split('.');
      const words = wordsOf(verbOf(names));
      const singular = (word: string) => word.replace(/s$/, '');
      expect(words.map(singular), names.method).not.toContain(singular(resource.toLowerCase()));
    }
  });

  it('come with a summary of their own, which marks whatever the description warns of', async () => {
    const operations = (await namedOperations(provider)).map(({ operation }) => operation);
    const summaries = operations.map(({ summary }) => String(summary));
    expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([]);
    for (const { summary, description } of operations) {
      for (const word of ['alpha', 'beta', 'delisted', 'unverified', 'newer host'])
        if (new RegExp(`\\b${word}\\b`).test(String(description))) expect(summary, String(description)).toContain(word);
    }
  });
});
