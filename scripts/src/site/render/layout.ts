import type { Page, PageGroup, PageLink, Section } from '../page.ts';
import { addressFrom, upFrom } from './addresses.ts';
import { anyAddressScript } from './any-address-script.ts';
import { escapeHtml } from './escape-html.ts';
import { type Steps, stepsHtml } from './steps.ts';
import type { RenderedMarkdown } from './to-html.ts';
import { playgroundHtml, tryItHtml } from './try-it.ts';

const sections: readonly (readonly [Section, PageLink])[] = [
  ['guides', { title: 'Guides', path: 'guides' }],
  ['reference', { title: 'Reference', path: 'reference' }],
  ['changes', { title: 'Changes', path: 'changes' }],
  ['playground', { title: 'Playground', path: 'playground' }],
];

/** A page as a document of HTML. */
export function layout(page: Page, { headings, html }: RenderedMarkdown, steps: Steps = {}): string {
  const { description, path, section, title } = page;
  const up = upFrom(path);
  const link = ({ path: to, title: text }: PageLink, isHere = to === path) =>
    `<a href="${escapeHtml(addressFrom(path, `/${to}`, 'html'))}"${isHere ? ' aria-current="page"' : ''}>${escapeHtml(text)}</a>`;
  const main = sections.map(([name, to]) => {
    const isHere = name === section;
    return `<li>${link(to, false).replace('>', isHere ? ' aria-current="true">' : '>')}</li>`;
  });
  const trail = page.trail.map((one) => `<li>${link(one)}</li>`).join('');
  const provider =
    section === 'reference'
      ? page.operation
        ? page.trail.at(-1)?.title
        : path === 'reference'
          ? undefined
          : title
      : undefined;
  // An index of operations has its sections beside it.
  const isIndex = section === 'reference' && !page.operation;
  const toc = isIndex ? [] : headings.filter(({ level }) => level === 2);
  const name = title === 'wa-clients' ? title : `${title} · wa-clients`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<meta name="description" content="${escapeHtml(description)}">
${page.siteFolders ? anyAddressScript(page.siteFolders) : ''}<link rel="stylesheet" href="${up}assets/site.css">
<link rel="icon" href="${up}assets/icon.svg" type="image/svg+xml">
<link rel="alternate" type="text/markdown" href="${escapeHtml(fileName(path))}.md">
${page.hasFeeds ? feedLinks(fileName(path), title) : ''}<script src="${up}assets/theme.js"></script>
<script type="module" src="${up}assets/site.js"></script>
</head>
<body data-up="${up}"${provider === undefined ? '' : ` data-provider="${escapeHtml(provider)}"`}>
${page.siteFolders ? '' : '<a class="skip" href="#content">Skip to the content</a>\n'}<header class="top">
<a class="brand" href="${up}index.html">wa-clients</a>
<nav aria-label="Site"><ul>${main.join('')}</ul></nav>
<div class="tools"><button type="button" class="search-button" hidden>Search <kbd>/</kbd></button><button type="button" class="theme-button" hidden aria-label="Change between dark and light">◐</button></div>
</header>
<div class="frame">
${nearbyHtml(page.nearby, link)}
${tocHtml(toc, page.operation !== undefined)}
<main id="content" tabindex="-1">
${trail === '' ? '' : `<nav class="trail" aria-label="Above this page"><ol>${trail}</ol></nav>\n`}${page.operation ? '<p class="jump"><a href="#try-it">Try it</a></p>\n' : ''}<article${isIndex ? ' class="operations"' : ''}>
${html}${page.operation ? tryItHtml(page.operation) : ''}${section === 'playground' ? playgroundHtml() : ''}</article>
${stepsHtml(steps, link)}${page.siteFolders ? '' : `<footer><p><a href="${escapeHtml(fileName(path))}.md">This page as Markdown</a></p></footer>`}
</main>
</div>
</body>
</html>
`;
}

function feedLinks(name: string, title: string): string {
  const link = (type: string, extension: string) =>
    `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(name)}.${extension}">\n`;
  return link('application/feed+json', 'json') + link('application/atom+xml', 'xml');
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function nearbyHtml(groups: readonly PageGroup[], link: (to: PageLink) => string): string {
  if (groups.length === 0) return '';
  const lists = groups.map(
    ({ links, title }) =>
      `<p class="group">${escapeHtml(title)}</p><ul>${links.map((one) => `<li>${link(one)}</li>`).join('')}</ul>`,
  );
  return `<nav class="nearby" aria-label="In this section"><details open><summary>In this section</summary>${lists.join('')}</details></nav>`;
}

function tocHtml(headings: readonly { readonly id: string; readonly text: string }[], hasExplorer: boolean): string {
  const all = [...headings, ...(hasExplorer ? [{ id: 'try-it', text: 'Try it' }] : [])];
  if (all.length < 3) return '';
  const links = all.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="toc" aria-label="On this page"><details open><summary>On this page</summary><ul>${links.join('')}</ul></details></nav>`;
}
