import { describe, expect, it } from 'vitest';

import type { Page } from '../page.ts';
import { stepsHtml, stepsOf } from './steps.ts';

function page(path: string, above?: string): Page {
  const trail = above === undefined ? [] : [{ title: above, path: above }];
  return { path, title: path, description: '', markdown: '', section: 'reference', trail, nearby: [] };
}

describe('the steps from page to page', () => {
  const pages = [page('guides'), page('a', 'guides'), page('b', 'guides'), page('c', 'acme'), page('d')];
  const steps = [...stepsOf(pages).values()].map(({ next, previous }) => [previous?.path, next?.path]);

  it('lead to the pages beside it below the same page, and to none of another', () => {
    expect(steps).toEqual([
      [undefined, undefined],
      [undefined, 'b'],
      ['a', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('are no navigation where there are none', () => {
    expect(stepsHtml({}, () => '')).toBe('');
  });
});
