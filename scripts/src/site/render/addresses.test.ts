import { describe, expect, it } from 'vitest';

import { addressFrom, withAddresses } from './addresses.ts';

describe('an address within the site', () => {
  it.each([
    ['index', '/guides/lists', 'guides/lists.html'],
    ['acme/contacts.list', '/guides/lists#end', '../guides/lists.html#end'],
    ['acme/contacts.list', '/acme/contacts.get', '../acme/contacts.get.html'],
    ['guides/packages/acme', '/', '../../index.html'],
    ['guides', '/llms.txt', 'llms.txt'],
    ['guides', 'https://example.com/', 'https://example.com/'],
    ['guides/lists', '/guides/lists#end', '#end'],
  ])('of a link on %s to %s is %s', (path, href, expected) => {
    expect(addressFrom(path, href, 'html')).toBe(expected);
  });

  it('leads to Markdown in Markdown, and is left alone in code', () => {
    const text = 'See [lists](/guides/lists).\n\n```md\n[lists](/guides/lists)\n```\n';
    expect(withAddresses(text, 'acme/x')).toBe(
      'See [lists](../guides/lists.md).\n\n```md\n[lists](/guides/lists)\n```\n',
    );
  });
});
