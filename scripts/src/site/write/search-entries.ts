import type { Page } from '../page.ts';
import type { FoldedPart } from '../render/fold-long.ts';
import type { Heading } from '../render/to-html.ts';

/** What search knows of a page, or of a section of one. */
export interface SearchEntry {
  /** Path in the site, with the heading behind `#`. */
  readonly path: string;
  readonly title: string;
  /** Where it belongs: the page of a section, or the provider of an operation. */
  readonly of: string;
  readonly text: string;
  /** Title of the provider that it is of, and of no other. */
  readonly provider?: string;
}

/** Characters of a section that are searched. */
const mostText = 600;

/** What search knows of a page: an operation by its name, its request and its sentence, a guide by its sections. */
export function searchEntries(page: Page, headings: readonly Heading[], folded: readonly FoldedPart[]): SearchEntry[] {
  const of = page.trail.at(-1)?.title ?? '';
  // Each row of the tables of operations has a page of its own.
  const parts = page.path.startsWith('guides/packages/')
    ? []
    : folded.map(({ id, text, title }) => ({ path: `${page.path}#${id}`, title, of: page.title, text }));
  if (page.operation) {
    const label = /^- `([A-Z]+ [^`]+)`$/m.exec(page.markdown)?.[1] ?? '';
    const own = { path: page.path, title: page.title, of, text: `${label} ${page.description}` };
    return [own, ...parts].map((one) => ({ ...one, provider: of }));
  }
  const first = { path: page.path, title: page.title, of, text: page.description };
  if (page.section !== 'guides') return [first];
  const texts = sectionTexts(page.markdown);
  const sections = headings.slice(1).map(({ id, text }, index) => ({
    path: `${page.path}#${id}`,
    title: text,
    of: page.title,
    text: texts[index + 1] ?? '',
  }));
  return [first, ...sections, ...parts];
}

/** The words beneath each heading, without code and signs. */
function sectionTexts(markdown: string): string[] {
  return markdown
    .replaceAll(/^```[^\n]*\n[\s\S]*?^```$/gm, '')
    .split(/^#{1,6} .*$/m)
    .slice(1)
    .map((text) =>
      text
        .replaceAll(/<!--.*?-->|\]\([^)]*\)|[|`*[#]|-{3,}/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, mostText),
    );
}
