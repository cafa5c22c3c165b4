import { firstSentence } from '../../emit/text.ts';
import { groupBy } from '../group-by.ts';
import { inMarkdown } from '../render/in-markdown.ts';
import type { Page, PageGroup, PageLink } from '../page.ts';
import { operationPage, operationPath } from './operation-page.ts';
import { requestLine } from './request-line.ts';
import { operationsOfProvider, type ProviderReference, type ReferencedOperation } from './provider-reference.ts';

/** The pages of a provider: its index, and one for each operation. */
export function providerPages(provider: ProviderReference): Page[] {
  const all = operationsOfProvider(provider);
  const resources = groupBy(all, ({ operation }) => resourceOf(operation.name.method));
  const groups = [...resources].map(([title, operations]) => ({ title, operations }));
  const pages = all.map((one) => {
    const own = resources.get(resourceOf(one.operation.name.method)) ?? [];
    return operationPage(
      one,
      nearbyOf(
        provider,
        resourceOf(one.operation.name.method),
        own,
        groups.map(({ title }) => title),
      ),
    );
  });
  return [indexPage(provider, groups), ...pages];
}

function resourceOf(method: string): string {
  return method.split('.')[0] ?? '';
}

function linkOf({ operation, provider }: ReferencedOperation): PageLink {
  const { method } = operation.name;
  return { title: method, path: operationPath(provider.id, method) };
}

/** The operations of the same resource, then the other resources. */
function nearbyOf(
  provider: ProviderReference,
  resource: string,
  operations: readonly ReferencedOperation[],
  all: readonly string[],
): PageGroup[] {
  const others = all.map((title) => ({ title, path: `${provider.id}#${title.toLowerCase()}` }));
  return [
    { title: resource, links: operations.map(linkOf) },
    { title: `Resources of ${provider.title}`, links: others },
  ];
}

interface ResourceGroup {
  readonly title: string;
  readonly operations: readonly ReferencedOperation[];
}

function indexPage(provider: ProviderReference, groups: readonly ResourceGroup[]): Page {
  const count = groups.reduce((sum, { operations }) => sum + operations.length, 0);
  const lines = groups.flatMap(({ operations, title }) => [
    `## ${title}`,
    '',
    ...operations.map((one) => {
      const { documentation, label, name } = one.operation;
      const text = [documentation.summary, documentation.description].find(
        (said) => said !== undefined && said.trim() !== '',
      );
      const line = `${documentation.isDeprecated ? 'Deprecated. ' : ''}${inMarkdown(firstSentence(text ?? ''))}`;
      return `- [${name.method}](/${operationPath(provider.id, name.method)}): ${line} \`${requestLine(label)}\``;
    }),
    '',
  ]);
  return {
    path: provider.id,
    title: provider.title,
    description: `The ${count} operations of ${provider.packageName}.`,
    markdown: [
      `# ${provider.title}`,
      '',
      `The ${count} operations of \`${provider.packageName}\`. See also [how to authenticate, list, send and test](/guides/packages/${provider.id}), and [what changed](/changes/${provider.id}).`,
      '',
      ...lines,
    ].join('\n'),
    section: 'reference',
    trail: [{ title: 'Reference', path: 'reference' }],
    nearby: [
      {
        title: 'Resources',
        links: groups.map(({ title }) => ({ title, path: `${provider.id}#${title.toLowerCase()}` })),
      },
    ],
  };
}
