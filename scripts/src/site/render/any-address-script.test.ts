import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { anyAddressScript } from './any-address-script.ts';

/** The base that the script sets on a page at an address. */
function baseAt(address: string): string {
  const base = { href: '' };
  const script = anyAddressScript(['guides', 'acme']).replaceAll(/<\/?script>/g, '');
  runInNewContext(script, {
    location: new URL(address),
    document: { createElement: () => base, head: { append: () => undefined } },
  });
  return base.href;
}

describe('a page that stands at any address', () => {
  it.each([
    ['https://docs.example.com/404.html', 'https://docs.example.com/'],
    ['https://docs.example.com/nothing', 'https://docs.example.com/'],
    ['https://docs.example.com/guides/none.html', 'https://docs.example.com/'],
    ['https://docs.example.com/some/where/acme/a/b.html', 'https://docs.example.com/some/where/'],
    ['https://docs.example.com//evil.example/guides/x', 'https://docs.example.com//evil.example/'],
  ])('finds the root of the site at %s', (address, root) => {
    expect(baseAt(address)).toBe(root);
    expect(new URL(baseAt(address)).origin).toBe('https://docs.example.com');
  });
});
