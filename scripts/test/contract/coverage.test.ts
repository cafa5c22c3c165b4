import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it, vi } from 'vitest';

import { findDescriptions } from '../../src/generate/providers.ts';
import { loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { walkDocument } from '../../src/spec/walk.ts';
import { reviewedProviders } from '../support/tested-providers.ts';

// A description with hundreds of schemas takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 300_000 });

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The rows of the page that begin with a title, as their cells. */
const cellsOf = (title: string): string[][] =>
  readFileSync(fromRoot('docs/coverage.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter(([first]) => first === title);

describe.each(reviewedProviders())('the page on coverage', (provider) => {
  it(`counts the operations of ${provider}, and names those that are left out`, async () => {
    const grades: string[] = [];
    const there = new Set<string>();
    for (const { folder } of findDescriptions(root, provider)) {
      const [spec, overlay] = ['openapi.yaml', 'overlay.yaml'].map((name) => fromRoot(`${folder}/${name}`));
      // oxlint-disable-next-line no-await-in-loop -- one description after the other
      const { document } = await loadSpec(spec ?? '', overlay);
      walkDocument(document.root, ({ kind, node, pointer }) => {
        const [, paths, path = '', method = ''] = pointer.split('/');
        if (kind !== 'operation' || paths !== 'paths') return;
        grades.push(String(node['x-evidence']));
        there.add(`${method.toUpperCase()} ${path.replaceAll('~1', '/').replace(/^\/api\/v1/, '')}`);
      });
    }
    const [counts = [], ...leftOut] = cellsOf((await loadSupport(root, provider, 'review')).title);
    const inGrade = (grade: string) => grades.filter((one) => one === grade).length;
    const [known = 0, listed, seed, docs, repo, inferred, missing = 0] = counts.slice(1).map(Number);
    expect([listed, seed, docs, repo, inferred]).toEqual([
      grades.length,
      ...['seed', 'docs', 'repo', 'inferred'].map(inGrade),
    ]);
    expect(known - missing).toBe(grades.length);

    const named = leftOut.flatMap(([, operations = '']) =>
      [...operations.matchAll(/`([A-Z]+)`(?:, `([A-Z]+) ([^`]+)`)|`([A-Z]+) ([^`]+)`/g)].flatMap(
        ([, first, second, shared, method, path]) =>
          method === undefined ? [`${first} ${shared}`, `${second} ${shared}`] : [`${method} ${path}`],
      ),
    );
    expect(named).toHaveLength(missing);
    expect(named.filter((operation) => there.has(operation))).toEqual([]);
  });
});
