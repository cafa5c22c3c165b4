/** A text of the repository that is a page of the site. */
export interface DocPage {
  /** File, from the root of the repository. */
  readonly source: string;
  /** Path of its page. */
  readonly path: string;
  /** Group of guides that it belongs to. */
  readonly group: string;
}

const start = 'Use a package';
const details = 'Details';
const project = 'The project';

/** Guides, in the order in which they are read: those of the site, and texts of the repository that stand for themselves. */
export const docPages: readonly DocPage[] = [
  ...['lists', 'sends', 'webhooks', 'errors', 'retries-and-time', 'testing', 'workers', 'upgrade'].map((name) => ({
    source: `docs/site/guides/${name}.md`,
    path: `guides/${name}`,
    group: start,
  })),
  { source: 'docs/recipes.md', path: 'guides/recipes', group: start },
  { source: 'docs/behind-a-proxy.md', path: 'guides/behind-a-proxy', group: start },
  { source: 'docs/fake.md', path: 'guides/fake', group: start },
  { source: 'docs/tools.md', path: 'guides/tools', group: start },
  { source: 'docs/typed-templates.md', path: 'guides/typed-templates', group: start },
  { source: 'docs/options.md', path: 'guides/options', group: details },
  { source: 'docs/requests.md', path: 'guides/requests', group: details },
  { source: 'docs/spec-rules.md', path: 'guides/spec-rules', group: details },
  { source: 'docs/coverage.md', path: 'guides/coverage', group: details },
  { source: 'docs/contradictions.md', path: 'guides/contradictions', group: details },
  {
    source: 'docs/this-package-or-the-vendors-sdk.md',
    path: 'guides/this-package-or-the-vendors-sdk',
    group: details,
  },
  { source: 'CONTRIBUTING.md', path: 'guides/contributing', group: project },
  { source: 'docs/architecture.md', path: 'guides/architecture', group: project },
  { source: 'docs/adding-a-provider.md', path: 'guides/adding-a-provider', group: project },
  { source: 'docs/releasing.md', path: 'guides/releasing', group: project },
  { source: 'docs/security-of-generation.md', path: 'guides/security-of-generation', group: project },
  { source: 'docs/ledger.md', path: 'guides/ledger', group: project },
];
