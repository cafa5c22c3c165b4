import { dirname, join, normalize } from 'node:path';

import type { DocPage } from './doc-pages.ts';

/**
 * A text of the repository with links to others that are pages as paths of the site, and with those to other files as their
 * bare words, since the site has no such file.
 *
 * @param source Its file, from the root of the repository.
 */
export function withSitePaths(text: string, source: string, docs: readonly DocPage[]): string {
  return text.replaceAll(/\[([^\]]*)\]\(([^)\s]+)\)/g, (whole, words: string, href: string) => {
    if (/^([a-z]+:|#|\/)/.test(href)) return whole;
    const [file = '', hash] = href.split('#');
    const target = normalize(join(dirname(source), file))
      .replaceAll('\\', '/')
      .replace(/\/$/, '');
    const page = docs.find((one) => one.source === target || one.source === `${target}/README.md`);
    return page === undefined ? words : `[${words}](/${page.path}${hash === undefined ? '' : `#${hash}`})`;
  });
}
