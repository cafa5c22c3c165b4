import { describe, expect, it } from 'vitest';

import { inMarkdown } from './in-markdown.ts';
import { toHtml } from './to-html.ts';

const shown = (text: string) =>
  toHtml(inMarkdown(text), (href) => href)
    .html.replaceAll(/<\/?(p|code)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();

describe('a text of a description in Markdown', () => {
  it.each([
    'a*b*c and __init__ and _x_',
    'an <img src=x onerror=alert(1)> tag',
    'see [this](javascript:alert(1)) link',
    'a ~strike~ and a back\\slash',
    'names such as phone_number_id',
    'an odd ` backtick',
  ])('shows %s as it is', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('keeps code, and stands on one line', () => {
    expect(inMarkdown('The `a_*b` of\n\n# no heading')).toBe('The `a_*b` of # no heading');
  });
});
