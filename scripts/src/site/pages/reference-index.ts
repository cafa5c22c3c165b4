import type { Page } from '../page.ts';
import { operationsOfProvider, type ProviderReference } from '../reference/provider-reference.ts';

/** The page that lists the providers. */
export function referenceIndex(providers: readonly ProviderReference[]): Page {
  const lines = providers.map((provider) => {
    const count = operationsOfProvider(provider).length;
    return `| [${provider.title}](/${provider.id}) | ${count} | [\`${provider.packageName}\`](/guides/packages/${provider.id}) |`;
  });
  return {
    path: 'reference',
    title: 'Reference',
    description: 'Every operation of every provider.',
    markdown: [
      '# Reference',
      '',
      'Each operation has a page: how to call it, its fields with their limits, the response, the errors, and a request and a response as they are sent. The pages are generated from the same descriptions as the packages. On each of them, **Try it** runs the call against a fake, without a key.',
      '',
      '| API | operations | package |',
      '| --- | --- | --- |',
      ...lines,
    ].join('\n'),
    section: 'reference',
    trail: [],
    nearby: [{ title: 'Providers', links: providers.map(({ id, title }) => ({ title, path: id })) }],
  };
}
