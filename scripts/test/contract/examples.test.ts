import { describe, expect, it, vi } from 'vitest';

import { generatedOperations, generatedText } from '../../src/bench/bundle-entries.ts';
import { findProviders } from '../../src/generate/providers.ts';
import { upperFirst } from '../../src/names/words.ts';
import { root } from '../../src/run-tool.ts';
import { readComments } from '../support/doc-comments.ts';
import { openEditor } from '../support/editor.ts';
import { testedProviders } from '../support/tested-providers.ts';

// A description with hundreds of operations takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const patience = 300_000;

describe.each(testedProviders(findProviders(root)))('the comments in the operations of %s', (provider) => {
  const text = generatedText(root, provider, 'operations');
  const { operations, resources } = readComments(text);
  const examples = operations.filter(({ example }) => example !== undefined);

  it('show an example on every list and every send, on the function and on the method', () => {
    const wanted = generatedOperations(root, provider).filter(
      ({ isList, name }) => isList || /\.(list|send)[A-Z]?\w*$/.test(name),
    );
    const shown = new Set(examples.map(({ name }) => name));
    const missing = wanted.flatMap((one) => [one.function, one.name]).filter((name) => !shown.has(name));
    expect(missing).toEqual([]);
  });

  it.runIf(examples.length > 0)('show code that compiles as it stands', { timeout: patience }, () => {
    const names = examples.flatMap(({ kind, name }) => (kind === 'function' ? [name] : []));
    const blocks = examples.map(({ example }) => `{\n${String(example)}\n}`);
    const editor = openEditor(
      [
        `import type { Client, ${upperFirst(provider)} } from '@wa-clients/${provider}';`,
        `import { ${names.join(', ')} } from '@wa-clients/${provider}/operations';`,
        'declare const client: Client;',
        `declare const ${provider}: ${upperFirst(provider)};`,
        ...blocks,
      ].join('\n'),
      'sources',
    );
    const mistakes = editor.mistakes().filter((message) => !message.includes("'response' is declared but its value"));
    expect(mistakes).toEqual([]);
  });

  it('say of every resource in one sentence what it is', () => {
    const wrong = resources.filter(({ comment }) => !/^[A-Z][^\n]*\.$/.test(comment) || /[.!?] [A-Z]/.test(comment));
    expect(wrong).toEqual([]);
    expect(resources.length).toBeGreaterThan(0);
    expect(new Set(resources.map(({ comment }) => comment)).size).toBe(resources.length);
  });

  it('call what a response has by the words of HTTP and JSON', () => {
    expect(text).not.toMatch(/as on the wire|\bPages: |What \{@link|Evidence: (seed|docs|repo)\b/);
    // A package may have nothing but lists, or nothing but redirects.
    expect(text).toMatch(/\* (Response body( of a page)?|Redirect target) of \{@link /);
    if (text.includes(' pagination: by'))
      expect(text).toMatch(
        / Pagination: (cursor( in a header)?|page number|offset|URL of the next page|id of the last row) \(`/,
      );
  });
});
