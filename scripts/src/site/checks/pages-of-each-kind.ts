import type { Page } from '../page.ts';
import type { ProviderReference } from '../reference/provider-reference.ts';

/** Paths of pages of every kind: those that stand for themselves, and of each provider a list and the longest page. */
export function pagesOfEachKind(pages: readonly Page[], providers: readonly ProviderReference[]): string[] {
  const alone = ['index', 'guides', 'reference', 'changes', 'playground', '404'];
  const guides = pages
    .filter(({ section }) => section === 'guides')
    .toSorted(longestFirst)
    .slice(0, 3);
  const feeds = pages
    .filter(({ hasFeeds }) => hasFeeds)
    .toSorted(longestFirst)
    .slice(0, 1);
  const ofProviders = providers.flatMap(({ id }) => {
    const own = pages.filter(({ operation }) => operation?.provider === id);
    const list = own.find(({ title }) => title.endsWith('.list'));
    const [longest] = own.toSorted(longestFirst);
    return [list, longest].filter((one) => one !== undefined);
  });
  const [first] = providers;
  return [...alone, ...(first ? [first.id] : []), ...[...guides, ...feeds, ...ofProviders].map(({ path }) => path)];
}

function longestFirst(one: Page, other: Page): number {
  return other.markdown.length - one.markdown.length;
}
