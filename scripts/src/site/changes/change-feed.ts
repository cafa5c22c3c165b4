/** What changed, of a package or of a description. */
export interface ChangeFeed {
  /** Path of its page in the site. */
  readonly path: string;
  /** What it is about: a package, or the description of an API. */
  readonly title: string;
  readonly kind: 'package' | 'description';
  /** Time of what it was made from, as a time of RFC 3339: no entry is newer. */
  readonly asOf: string;
  /** The newest first. */
  readonly entries: readonly ChangeEntry[];
}

/** Something that changed. */
export interface ChangeEntry {
  /** What stays the same however often the feed is read, and is of no other entry. */
  readonly key: string;
  readonly title: string;
  /** When, as a time of RFC 3339; undefined if the history at hand does not tell. */
  readonly date: string | undefined;
  /** The change as Markdown, without a heading. */
  readonly markdown: string;
}
