import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findDescriptions } from '../../generate/providers.ts';
import {
  firstOf,
  readRecordedChanges,
  recordedChangesName,
  type RecordedChange,
} from '../../update/recorded-changes.ts';
import type { ProviderReference } from '../reference/provider-reference.ts';
import type { ChangeFeed } from './change-feed.ts';
import { type Changeset, packageEntries, readChangeset } from './changelog-entries.ts';
import type { DocPage } from '../pages/doc-pages.ts';
import { allDocs } from '../pages/read-docs.ts';
import { withSitePaths } from '../pages/with-site-paths.ts';
import { type History, openHistory } from './history.ts';
import { descriptionFeed } from './description-feed.ts';

/** Reads what changed of every package, and of every description of a provider. */
export async function readChanges(
  root: string,
  providers: readonly ProviderReference[],
  packages: readonly string[],
): Promise<ChangeFeed[]> {
  const docs = allDocs(packages);
  const history = await openHistory(root);
  const changesets = await readChangesets(root, docs, history);
  const feeds: ChangeFeed[] = [];
  for (const id of packages) {
    const file = `packages/${id}/CHANGELOG.md`;
    const changelog = existsSync(join(root, file))
      ? withSitePaths(await readFile(join(root, file), 'utf8'), 'CHANGELOG.md', docs)
      : '';
    const versions = [...changelog.matchAll(/^## (\d\S*)/gm)].map(([, version = '']) => version);
    const dates = new Map<string, string | undefined>();
    for (const version of versions) dates.set(version, await history.dateOfText(file, `## ${version}`));
    const name = `@wa-clients/${id}`;
    const entries = packageEntries(name, changesets, changelog, (version) => dates.get(version));
    feeds.push({ path: `changes/${id}`, title: name, kind: 'package', asOf: history.asOf, entries });
  }
  for (const { descriptions, id } of providers) {
    for (const { contract, label, title } of descriptions) {
      const folder = findDescriptions(root, id).find((one) => one.label === label)?.folder ?? '';
      const described = { label, title, operations: contract.operations.length };
      const records = await readRecords(join(root, folder));
      feeds.push(descriptionFeed(described, records, history.asOf));
    }
  }
  return feeds;
}

async function readRecords(folder: string): Promise<readonly RecordedChange[]> {
  const file = join(folder, recordedChangesName);
  if (existsSync(file)) return readRecordedChanges(await readFile(file, 'utf8'));
  return firstOf(JSON.parse(await readFile(join(folder, 'source.json'), 'utf8')) as object);
}

async function readChangesets(root: string, docs: readonly DocPage[], history: History): Promise<Changeset[]> {
  const folder = join(root, '.changeset');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const dates = await history.datesOfFiles('.changeset');
  const all = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      // Its links are those of the changelogs, from the root of the repository.
      const linked = withSitePaths(text, name, docs);
      return readChangeset(name.replace(/\.md$/, ''), linked, dates.get(`.changeset/${name}`));
    }),
  );
  return all.filter((one) => one !== undefined);
}
