import type { Page } from '../page.ts';
import { withAddresses } from '../render/addresses.ts';

/** What assistants read: an index of the pages as Markdown, and the guides as one text. */
export function llmsText(pages: readonly Page[]): Readonly<Record<'llms.txt' | 'llms-full.txt', string>> {
  const start = pages.find(({ path }) => path === 'index');
  const guides = pages.filter(({ path, section }) => section === 'guides' && path !== 'guides');
  const indexes = pages.filter((page) => page.section === 'reference' && !page.operation && page.path !== 'reference');
  const index = [
    '# wa-clients',
    '',
    `> ${start?.description ?? ''}`,
    '',
    'Every page is Markdown at its address with `.md` in place of `.html`. The page of an operation is `<provider>/<resource>.<method>.md`.',
    '',
    '## Guides',
    '',
    ...guides.map(line),
    '',
    '## Operations, by provider',
    '',
    ...indexes.map(line),
    '',
    '## Optional',
    '',
    '- [llms-full.txt](llms-full.txt): the guides and the lists of operations as one text',
    '',
  ];
  const whole = [...(start ? [start] : []), ...guides, ...indexes].map((page) =>
    withAddresses(page.markdown, 'index').trimEnd(),
  );
  return { 'llms.txt': index.join('\n'), 'llms-full.txt': `${whole.join('\n\n')}\n` };
}

function line({ description, path, title }: Page): string {
  return `- [${title}](${path}.md): ${description}`;
}
