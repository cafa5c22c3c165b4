import { printMarkdown } from '../../diff/print/print-markdown.ts';
import type { RecordedChange } from '../../update/recorded-changes.ts';
import type { ChangeEntry, ChangeFeed } from './change-feed.ts';

/** A description whose changes are told. */
interface FeedDescription {
  /** What people call it: `parley`, `parley/messaging`. */
  readonly label: string;
  readonly title: string;
  readonly operations: number;
}

/** The feed of a description: what each version of it changed for apps, by the rules of `spec diff`. */
export function descriptionFeed(
  { label, operations, title }: FeedDescription,
  records: readonly RecordedChange[],
  asOf: string,
): ChangeFeed {
  const entries = records.map((record, index): ChangeEntry => {
    const { bump, changes, recorded, sha256 } = record;
    const date = `${recorded}T00:00:00Z`;
    if (bump === undefined || changes === undefined) {
      // How many operations it had is known as long as it is the newest.
      const count = index === 0 ? ` It has ${operations} operations.` : '';
      return {
        key: sha256,
        title: 'First description',
        date,
        markdown: `The first description of the API that the package is generated from was recorded.${count}`,
      };
    }
    const count = changes.length === 1 ? '1 difference' : `${changes.length} differences`;
    return { key: sha256, title: `${count}, ${bump}`, date, markdown: printMarkdown({ bump, changes }).trimEnd() };
  });
  const path = label.includes('/') ? `changes/${label}` : `changes/${label}/description`;
  return { path, title: `the description of ${title}`, kind: 'description', asOf, entries };
}
