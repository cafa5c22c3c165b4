/** A part of the site, as the line at the top of each page has it. */
export type Section = 'start' | 'guides' | 'reference' | 'changes' | 'playground';

/** A page of the site: the same text becomes its HTML and its Markdown. */
export interface Page {
  /** Where it stands in the site, without an extension, such as `guides/lists`. */
  readonly path: string;
  readonly title: string;
  /** A sentence that says what is on it. */
  readonly description: string;
  /** The page as Markdown, its heading included; links to other pages are paths of the site that begin with `/`. */
  readonly markdown: string;
  readonly section: Section;
  /** Pages above it, the outermost first. */
  readonly trail: readonly PageLink[];
  /** What stands beside it: pages near it, in groups. */
  readonly nearby: readonly PageGroup[];
  /** Of the page that a server sends for any address that it does not know: the folders of the site, to find its root. */
  readonly siteFolders?: readonly string[];
  /** Whether there are feeds of it beside it. */
  readonly hasFeeds?: true;
  /** The operation that it is about, for the explorer. */
  readonly operation?: { readonly provider: string; readonly name: string };
}

/** A link to a page of the site. */
export interface PageLink {
  readonly title: string;
  /** Path of the page, without an extension; a heading of it after `#`. */
  readonly path: string;
}

/** Links under a title. */
export interface PageGroup {
  readonly title: string;
  readonly links: readonly PageLink[];
}
