import type { Page } from '../page.ts';
import { operationsOfProvider, type ProviderReference } from '../reference/provider-reference.ts';

/** The page that lists the providers. */
export function referenceIndex(providers: readonly ProviderReference[]): Page {
  const lines = providers.map((provider) => {
    const count = operationsOfProvider(provider).length;
    return `- [${provider.title}](/${provider.id}): ${count} operations, \`${provider.packageName}\`.`;
  });
  return {
    path: 'reference',
    title: 'Reference',
    description: 'Every operation of every provider.',
    markdown: [
      '# Reference',
      '',
      'A page for each operation: its signature, its fields with their limits, what it returns, how it fails, and a request and a response as they are on the wire. The pages are made from the same contract as the packages.',
      '',
      ...lines,
    ].join('\n'),
    section: 'reference',
    trail: [],
    nearby: [{ title: 'Providers', links: providers.map(({ id, title }) => ({ title, path: id })) }],
  };
}
