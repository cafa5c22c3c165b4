import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { firstSentence } from '../../emit/text.ts';
import { groupBy } from '../group-by.ts';
import type { Page, PageGroup } from '../page.ts';
import { type DocPage, docPages } from './doc-pages.ts';
import { withSitePaths } from './with-site-paths.ts';

/** Title of the group that the READMEs of packages make. */
const packageGroup = 'Packages';

/** Texts of the repository that are pages, the READMEs of packages among them. */
export function allDocs(packages: readonly string[]): DocPage[] {
  const readmes = packages.map((id): DocPage => ({
    source: `packages/${id}/README.md`,
    path: `guides/packages/${id}`,
    group: packageGroup,
  }));
  return [...docPages, ...readmes];
}

/** The pages of such texts, and the page that lists them. */
export async function readDocs(root: string, packages: readonly string[]): Promise<Page[]> {
  const docs = allDocs(packages);
  const texts = await Promise.all(
    docs.map(async (doc) => ({ doc, text: await readFile(join(root, doc.source), 'utf8') })),
  );
  const titled = texts.map(({ doc, text }) => ({
    doc,
    text,
    title: (/^# (.+)$/m.exec(text)?.[1] ?? doc.path).replaceAll('`', ''),
  }));
  const nearby: PageGroup[] = [...groupBy(titled, ({ doc }) => doc.group)].map(([title, all]) => ({
    title,
    links: all.map((one) => ({ title: one.title, path: one.doc.path })),
  }));
  const pages = titled.map(({ doc, text, title }): Page => ({
    path: doc.path,
    title,
    description: doc.description ?? descriptionOf(text),
    markdown: withSitePaths(text, doc.source, docs),
    section: 'guides',
    trail: [{ title: 'Guides', path: 'guides' }],
    nearby,
  }));
  return [guideIndex(pages, nearby), ...pages];
}

function guideIndex(pages: readonly Page[], nearby: readonly PageGroup[]): Page {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const lines = nearby.flatMap(({ links, title }) => [
    `## ${title}`,
    '',
    ...links.map((one) => `- [${one.title}](/${one.path}): ${byPath.get(one.path)?.description ?? ''}`),
    '',
  ]);
  return {
    path: 'guides',
    title: 'Guides',
    description: 'How to list, send, receive, test and upgrade.',
    markdown: [
      '# Guides',
      '',
      'How to use a package, what it does in detail, and how the project works.',
      '',
      ...lines,
    ].join('\n'),
    section: 'guides',
    trail: [],
    nearby,
  };
}

/** The first sentence below the title. */
function descriptionOf(text: string): string {
  const paragraph = text
    .split('\n\n')
    .map((part) => part.trim())
    .find((part) => part !== '' && !/^(#|<!--|```|\||- )/.test(part));
  return firstSentence((paragraph ?? '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', ''));
}
