import type { Page } from '../page.ts';
import type { Heading } from '../render/to-html.ts';

/** What search knows of a page, or of a section of one. */
export interface SearchEntry {
  /** Path in the site, with the heading behind `#`. */
  readonly path: string;
  readonly title: string;
  /** Where it belongs: the page of a section, or the provider of an operation. */
  readonly of: string;
  readonly text: string;
}

/** Characters of a section that are searched. */
const mostText = 600;

/** What search knows of a page: an operation by its name, its request and its sentence, a guide by its sections. */
export function searchEntries(page: Page, headings: readonly Heading[]): SearchEntry[] {
  const of = page.trail.at(-1)?.title ?? '';
  if (page.operation) {
    const label = /^- `([A-Z]+ [^`]+)`$/m.exec(page.markdown)?.[1] ?? '';
    return [{ path: page.path, title: page.title, of, text: `${label} ${page.description}` }];
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
  return [first, ...sections];
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
