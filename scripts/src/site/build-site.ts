import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findProviders, findSharedPackages } from '../generate/providers.ts';
import { atomFeed } from './changes/atom-feed.ts';
import { changePages } from './changes/change-pages.ts';
import { jsonFeed } from './changes/json-feed.ts';
import { readChanges } from './changes/read-changes.ts';
import { bundleExplorer } from './explorer/bundle-explorer.ts';
import type { Page } from './page.ts';
import { readDocs } from './pages/read-docs.ts';
import { referenceIndex } from './pages/reference-index.ts';
import { ownPages } from './pages/own-pages.ts';
import { providerPages } from './reference/provider-pages.ts';
import type { ProviderReference } from './reference/provider-reference.ts';
import { readProvider } from './reference/read-provider.ts';
import { toHtml } from './render/to-html.ts';
import { bundleClient } from './write/bundle-client.ts';
import { siteFiles, writeSite } from './write/write-site.ts';

/** A site that was built. */
export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly Page[];
  readonly providers: readonly ProviderReference[];
}

/** Builds the documentation site into its folder. */
export async function buildSite(root: string, onStep: (text: string) => void): Promise<BuiltSite> {
  const site = join(root, 'docs/site');
  const folder = join(site, 'dist');
  const providers: ProviderReference[] = [];
  for (const id of findProviders(root)) {
    onStep(`Reading ${id} and calling its operations`);
    providers.push(await readProvider(root, id));
  }
  onStep('Writing pages');
  const ids = [...providers.map(({ id }) => id), ...findSharedPackages(root)];
  const feeds = await readChanges(root, providers, ids);
  const docs = await readDocs(root, ids);
  const reference = referenceIndex(providers);
  const firstSteps = [...(docs[0]?.nearby.slice(0, 1) ?? []), ...reference.nearby];
  const pages = [
    ...(await ownPages(site, firstSteps, ['guides', 'changes', ...providers.map(({ id }) => id)])),
    ...docs,
    ...changePages(feeds),
    reference,
    ...providers.flatMap(providerPages),
  ];
  const files = new Map(siteFiles(pages));
  for (const feed of feeds) {
    files.set(`${feed.path}.json`, jsonFeed(feed, feedHtml));
    files.set(`${feed.path}.xml`, atomFeed(feed, feedHtml));
  }
  // Written first, so that the folder of the scripts is there.
  files.set('assets/LICENSE', await readFile(join(root, 'LICENSE'), 'utf8'));
  await writeSite(folder, files);
  onStep('Bundling scripts');
  await bundleClient(site, join(folder, 'assets'));
  await bundleExplorer(root, join(folder, 'explorer'));
  return { folder, pages, providers };
}

/** The Markdown of an entry of a feed, whose readers know no address of the site. */
function feedHtml(markdown: string): string {
  return toHtml(markdown, () => '').html;
}
