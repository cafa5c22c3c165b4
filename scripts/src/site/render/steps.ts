import type { Page, PageLink } from '../page.ts';

/** The pages before and after a page, in the order in which they are read. */
export interface Steps {
  readonly previous?: PageLink;
  readonly next?: PageLink;
}

/** The steps of each page: between guides, and between the operations of a provider. */
export function stepsOf(pages: readonly Page[]): ReadonlyMap<Page, Steps> {
  return new Map(
    pages.map((page, index) => {
      const near = (one: Page | undefined) =>
        above(page) !== undefined && one && above(one) === above(page)
          ? { title: one.title, path: one.path }
          : undefined;
      const [previous, next] = [near(pages[index - 1]), near(pages[index + 1])];
      return [page, { ...(previous && { previous }), ...(next && { next }) }];
    }),
  );
}

function above(page: Page | undefined): string | undefined {
  return page?.trail.at(-1)?.path;
}

/** Such steps as links. */
export function stepsHtml({ next, previous }: Steps, link: (to: PageLink) => string): string {
  if (!previous && !next) return '';
  const step = (name: string, to: PageLink | undefined) =>
    to === undefined ? '' : `<p class="${name.toLowerCase()}"><span>${name}</span> ${link(to)}</p>`;
  return `<nav class="steps" aria-label="Previous and next page">${step('Previous', previous)}${step('Next', next)}</nav>\n`;
}
