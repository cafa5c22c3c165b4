/** A text of the repository that is a page of the site. */
export interface DocPage {
  /** File, from the root of the repository. */
  readonly source: string;
  /** Path of its page. */
  readonly path: string;
  /** Group of guides that it belongs to. */
  readonly group: string;
  /** A sentence that says what is on it, where its first sentence does not. */
  readonly description?: string;
}

const start = 'Use a package';
const details = 'Details';
const project = 'The project';

/** The guides that the site has for itself, with what is on them. */
const guides: Readonly<Record<string, string>> = {
  lists: 'Read a list to its end, page by page or item by item, and continue after an error.',
  sends: 'Send messages, and tell a send that failed from one that may have arrived.',
  webhooks: 'Verify the signature of a delivery and receive its event with a type.',
  errors: 'The codes of all errors, and what to do about each.',
  'retries-and-time': 'What is retried and how long a call takes at most, with the options that change it.',
  testing: 'Test an app against the fake of its provider, with failures on demand.',
  workers: 'Use the packages in Cloudflare Workers, edge runtimes and browsers.',
  upgrade: 'What the version of a release means, and how to upgrade.',
};

/** Guides, in the order in which they are read: those of the site, and texts of the repository that stand for themselves. */
export const docPages: readonly DocPage[] = [
  ...Object.entries(guides).map(([name, description]) => ({
    source: `docs/site/guides/${name}.md`,
    path: `guides/${name}`,
    group: start,
    description,
  })),
  { source: 'packages/core/docs/recipes.md', path: 'guides/recipes', group: start },
  { source: 'packages/core/docs/behind-a-proxy.md', path: 'guides/behind-a-proxy', group: start },
  {
    source: 'packages/core/docs/fake.md',
    path: 'guides/fake',
    group: start,
    description: 'Run the fake of a provider as an HTTP server, for tests in Python, Go or any other language.',
  },
  {
    source: 'packages/core/docs/tools.md',
    path: 'guides/tools',
    group: start,
    description: 'Give operations to a language model as tools, with the AI SDK, OpenAI Agents or an MCP server.',
  },
  {
    source: 'packages/core/docs/typed-templates.md',
    path: 'guides/typed-templates',
    group: start,
    description: 'Generate a function for each message template of an account, so that wrong values do not compile.',
  },
  { source: 'packages/core/docs/options.md', path: 'guides/options', group: details },
  {
    source: 'packages/core/docs/requests.md',
    path: 'guides/requests',
    group: details,
    description: 'How parameters and bodies are serialized.',
  },
  {
    source: 'docs/spec-rules.md',
    path: 'guides/spec-rules',
    group: details,
    description: 'How a change of a description is graded: major, minor or patch.',
  },
  {
    source: 'docs/coverage.md',
    path: 'guides/coverage',
    group: details,
    description: 'Which operations of each provider the clients have, which are left out, and the evidence for each.',
  },
  {
    source: 'docs/contradictions.md',
    path: 'guides/contradictions',
    group: details,
    description: 'Where documentation of the vendors contradicts itself, and what was decided.',
  },
  {
    source: 'docs/this-package-or-the-vendors-sdk.md',
    path: 'guides/this-package-or-the-vendors-sdk',
    group: details,
    description: 'A comparison with the SDKs of the vendors and other libraries, and when to choose which.',
  },
  {
    source: 'CONTRIBUTING.md',
    path: 'guides/contributing',
    group: project,
    description: 'Commands, folders and conventions for a change of this repository.',
  },
  {
    source: 'docs/architecture.md',
    path: 'guides/architecture',
    group: project,
    description: 'How a typed client is generated from a description, step by step.',
  },
  {
    source: 'docs/adding-a-provider.md',
    path: 'guides/adding-a-provider',
    group: project,
    description: 'Create a package for another provider from its OpenAPI description.',
  },
  {
    source: 'docs/releasing.md',
    path: 'guides/releasing',
    group: project,
    description: 'Publish a release, take up a new description, and recover from a failure.',
  },
  {
    source: 'docs/security-of-generation.md',
    path: 'guides/security-of-generation',
    group: project,
    description: 'What a malicious description could try, and what stops it.',
  },
  {
    source: 'docs/ledger.md',
    path: 'guides/ledger',
    group: project,
    description: 'Which fields of OpenAPI and keywords of JSON Schema are supported, reported or refused.',
  },
];
