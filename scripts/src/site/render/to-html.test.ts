import { describe, expect, it } from 'vitest';

import { toHtml } from './to-html.ts';

const same = (href: string) => href;

describe('a page as HTML', () => {
  it('shows HTML of a text as text, and leaves comments out', () => {
    const { html } = toHtml('A <script>alert(1)</script> & <b>more</b>.\n\n<!-- hidden -->\n\n<div onclick="x">', same);
    expect(html).not.toMatch(/<(script|b|div)\b|hidden/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('gives headings ids as GitHub does, each once', () => {
    const { headings } = toHtml('# One\n\n## `a.b` and c\n\n## Two\n\n## Two\n', same);
    expect(headings.map(({ id }) => id)).toEqual(['one', 'ab-and-c', 'two', 'two-1']);
  });

  it('leads nowhere where an address is empty, and opens no other scheme by itself', () => {
    const { html } = toHtml('[gone](/gone) and [there](/there)', (href) => (href === '/gone' ? '' : 'there.html'));
    expect(html).toBe('<p>gone and <a href="there.html">there</a></p>\n');
  });

  it('lets code be reached and scrolled by the keyboard, with its text unchanged', () => {
    const { html } = toHtml('```ts\nconst a = "<b>";\n```\n', same);
    expect(html).toContain('<pre tabindex="0"');
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain('const a = &quot;&lt;b&gt;&quot;;');
  });
});
