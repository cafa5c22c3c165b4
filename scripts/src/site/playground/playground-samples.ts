import { upperFirst } from '../../names/words.ts';
import type { ProviderApp } from '../../providers/app.ts';

/** A sample of the playground. */
export interface Sample {
  readonly title: string;
  readonly code: string;
}

/** What the samples of a provider are written from. */
export interface SampleSubject {
  readonly provider: string;
  /** Name for people. */
  readonly title: string;
  readonly app: ProviderApp;
  /** Whether the list of the app takes the size of a page. */
  readonly takesPageSize: boolean;
}

/** Samples of a provider for the playground: its list page by page, failures, and a signed webhook. */
export function playgroundSamples(subject: SampleSubject): Sample[] {
  const { list, webhook } = subject.app;
  return [
    ...(list ? [listSample(subject, list), failureSample(subject, list)] : []),
    ...(webhook ? [webhookSample(subject, webhook)] : []),
  ];
}

type AppList = NonNullable<ProviderApp['list']>;

function listSample(subject: SampleSubject, list: AppList): Sample {
  const options = subject.takesPageSize ? '{ pageSize: 10 }' : '{}';
  return {
    title: 'Read a list page by page',
    code: `${opening(subject, list)}
for await (const page of ${subject.provider}.${withOptions(list.call, options)}.pages()) {
  console.log(page.items.length, 'rows, more:', page.hasMore);
  console.log('Checkpoint to resume from:', page.checkpoint);
}
`,
  };
}

function failureSample(subject: SampleSubject, list: AppList): Sample {
  const [operation = ''] = list.call.split('(');
  return {
    title: 'See retries and an error',
    code: `${opening(subject, list, ['fault'], "\n  hooks: { onRetry: ({ attempt, delayMs, error }) => console.log('attempt', attempt, error.name, 'next in', Math.round(delayMs), 'ms') },")}
fake.fail('${operation}', fault.status(503), fault.reset());
const page = await ${subject.provider}.${list.call};
console.log('In the end:', page.items.length, 'rows');

fake.fail('${operation}', fault.status(403));
try {
  await ${subject.provider}.${list.call};
} catch (error) {
  if (!isWaError(error)) throw error;
  console.log(error.code, error.status, 'may it be called again?', error.retryable);
}
`,
  };
}

function webhookSample(
  { provider, title }: SampleSubject,
  { event, secret }: NonNullable<ProviderApp['webhook']>,
): Sample {
  const word = upperFirst(provider);
  return {
    title: 'Verify a signed webhook',
    code: `import { fake${word} } from '@wa-clients/${provider}/testing';
import { isWaError, verify${word}Webhook } from '@wa-clients/${provider}/webhooks';

// The fake signs a delivery as ${title} does.
const fake = fake${word}();
const { body, headers } = await fake.webhook('${event}');

console.log(await verify${word}Webhook({ body, headers, secret: '${secret}' }));

try {
  await verify${word}Webhook({ body: body.replace('{', '{ '), headers, secret: '${secret}' });
} catch (error) {
  if (!isWaError(error, 'webhook_invalid')) throw error;
  console.log('A changed body is refused:', error.reason);
}
`,
  };
}

function opening(
  { app, provider, title }: SampleSubject,
  { rows }: AppList,
  more: readonly string[] = [],
  options = '',
): string {
  const word = upperFirst(provider);
  const ours = [`create${word}`, ...(more.length > 0 ? ['isWaError'] : [])].join(', ');
  const testing = [`fake${word}`, ...more].toSorted().join(', ');
  const given = `${app.testOptions}, baseUrl: fake.baseUrl, fetch: fake.fetch`;
  return `import { ${ours} } from '@wa-clients/${provider}';
import { ${testing} } from '@wa-clients/${provider}/testing';

// The fake stands in for ${title}: no server, no key, nothing is sent.
const fake = fake${word}({ ${rows(25)} });
const ${provider} = create${word}({${options === '' ? ` ${given} ` : `\n  ${given},${options}\n`}});
`;
}

/** The call of a list with options behind its filters. */
function withOptions(call: string, options: string): string {
  return call.replace(/\)$/, `${call.endsWith('()') ? '{}' : ''}, ${options})`);
}
