/** What leads from a page to the root of the site: the site works below any path, so that no address begins there. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The address of a page of the site, `/path` or `/path#heading`, as another page has it; others stay as they are. */
export function addressFrom(path: string, href: string, extension: 'html' | 'md'): string {
  if (!href.startsWith('/')) return href;
  const [target = '', hash] = href.slice(1).split('#');
  const anchor = hash === undefined ? '' : `#${hash}`;
  if (target === path && anchor !== '') return anchor;
  const file = /\.[a-z]+$/.test(target) && isFile(target) ? target : `${target === '' ? 'index' : target}.${extension}`;
  return `${upFrom(path)}${file}${anchor}`;
}

/** Whether a path is a file of its own and no page; names of methods have a dot too. */
function isFile(target: string): boolean {
  return /\.(txt|json|xml|svg)$/.test(target);
}

/** Markdown with the addresses of its links to pages of the site as another page has them; code stays as it is. */
export function withAddresses(markdown: string, path: string): string {
  return markdown
    .split(/(^```[^\n]*\n[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replaceAll(/\]\((\/[^)\s]*)\)/g, (_, href: string) => `](${addressFrom(path, href, 'md')})`),
    )
    .join('');
}
