import type { ProviderFacts } from '../describe-provider.ts';
import { type ExampleCall, inputText } from './calls.ts';
import { keyInWords } from './client.ts';
import type { PackageStrategy } from './pagination.ts';

const ways = {
  'cursor-after': 'by a cursor in either direction; a missing, null or empty one is the end',
  'cursor-token': 'by a cursor that each answer gives; a false flag or a missing, null or empty cursor is the end',
  numbered: 'by numbers, from 1; rows that repeat are dropped and told to `hooks.onDrift`',
} as const;

/** The text of a new package's README; every example type checks and runs against the fake. */
export function readmeFile(
  facts: ProviderFacts,
  strategies: readonly PackageStrategy[],
  calls: readonly ExampleCall[],
): string {
  const { baseUrl, credential, id, pascal, title } = facts;
  const list = calls.find(({ isList }) => isList);
  const one = calls.find(({ isList, path }) => !isList && path.length > 0) ?? calls.find(({ isList }) => !isList);
  const address = baseUrl === undefined ? `, baseUrl: 'https://${id}.example.com'` : '';
  const create = `const ${id} = create${pascal}({ apiKey: fromEnv('${id.toUpperCase()}_API_KEY')${address} });`;
  const start = code(
    `import { create${pascal}, fromEnv } from '@wa-clients/${id}';`,
    '',
    create,
    `console.log(Object.keys(${id}));`,
  );
  const walk = list
    ? code(
        `import { create${pascal}, fromEnv } from '@wa-clients/${id}';`,
        '',
        create,
        '',
        `for await (const row of ${id}.${list.name}(${inputText(list.input)})) console.log(row);`,
        '',
        `const page = await ${id}.${list.name}(${inputText(list.input)});`,
        'console.log(page.items.length, page.hasMore, page.checkpoint);',
      )
    : '';
  const lists =
    strategies.length === 0
      ? `No list of ${title} pages in a way that the client walks by itself; each call gives what the service answers.`
      : strategies
          .map(
            ({ lists: some, proposal }) =>
              `${some.length === 1 ? 'One list pages' : `${some.length} lists page`} ${ways[proposal.strategy]}.`,
          )
          .join(' ');
  const row = one
    ? code(
        `import { create${pascal}, fromEnv, is${pascal}Error } from '@wa-clients/${id}';`,
        '',
        create,
        'try {',
        `  console.log(await ${id}.${one.name}(${inputText(one.input)}));`,
        '} catch (error) {',
        `  if (!is${pascal}Error(error)) throw error;`,
        '  console.log(error.code, error.status, error.retryable, error.detail);',
        '}',
      )
    : '';
  const given = `{ apiKey: '${credential.isEncoded ? 'test:key' : 'test-key'}'${baseUrl === undefined ? ', baseUrl: fake.baseUrl' : ''}, fetch: fake.fetch }`;
  const tested = list ?? one;
  const testing = tested
    ? code(
        `import { create${pascal} } from '@wa-clients/${id}';`,
        `import { fake${pascal}, fault } from '@wa-clients/${id}/testing';`,
        '',
        `const fake = fake${pascal}();`,
        `const ${id} = create${pascal}(${given});`,
        `fake.fail('${tested.name}', fault.status(429, { retryAfter: 0 }));`,
        ...(tested.isList
          ? [
              `const rows = await ${id}.${tested.name}(${inputText(tested.input)}).collect({ maxItems: 1_000 });`,
              'console.log(rows.length, fake.requests.length);',
            ]
          : [
              `await ${id}.${tested.name}(${inputText(tested.input)}).catch((error: unknown) => console.log(error));`,
              'console.log(fake.requests.length);',
            ]),
      )
    : '';
  return `# @wa-clients/${id}

A typed client for the ${title} API. Part of wa-clients: the same way to call, list, retry and fail for every WhatsApp provider.

\`\`\`sh
npm install @wa-clients/${id}
\`\`\`

## Authenticate

\`apiKey\` is ${keyInWords(facts)}${baseUrl === undefined ? '; `baseUrl` is the address of the service' : ''}. It can also be an async function, which is asked at each attempt.

${start}
## List

${lists}

${walk}
## Send

What changes something is a method like any other; the table below has them all. A POST or PATCH whose fate is unknown is not sent again: its error says \`ambiguous\`, and what to do is for the app to decide.

## Webhooks

There is no \`/webhooks\` entry here: nothing is known yet of how deliveries of ${title} are signed.

## Errors

\`is${pascal}Error\` tells errors of ${title} from all others; then \`detail\` is a \`${pascal}ErrorDetail\`, the members of the body that the service answered with, or undefined where there was none.

${row}
Every error has a \`code\`, a union that the editor lists, and, where they are known, \`status\`, \`requestId\`, \`retryAfterMs\`, \`attempts\`, \`ambiguous\` and, within a list, \`checkpoint\` to go on from. Where an answer has another form than \`detail\` tells, its text is in \`error.readBody()\`, which no log prints. \`switch (error.code)\` narrows \`status\` and \`detail\`, and each code has a class (\`NotFoundError\`, \`RateLimitedError\`). \`retryable\` means that the same call may be made again and can do no harm: it is never true beside \`ambiguous\`. A certificate, a blocked port, a proxy that refuses the connection and an exception in your own \`fetch\` are never sent (\`sent: 'no'\`) and never retried; the last is \`config_invalid\`. \`console.error(error)\` shows the cause.

A call is sent up to three times where a repeat does no harm, for 30 seconds each and 90 in all; \`retry\`, \`timeout\` and \`signal\` change that, for a client or for one call.

## Testing

\`/testing\` is a ${title} in memory; \`/msw\` is the same as handlers for msw 3. zod schemas of every body are in \`/schemas\` (zod 4 is an optional peer), the types alone in \`/types\`.

The fake answers every operation below and keeps what is created, changed and deleted. \`fake.collection(name)\` gives the rows of a resource, to look at and to change; the option \`rows\` says how many there are, and \`schemas: operationSchemas\` (from \`/schemas\`) holds requests against the whole description.

${testing}
## Operations

Every operation, with the grade of what is known of it: \`seed\` and \`docs\` are the vendor's own pages, \`repo\` its published source, \`inferred\` is unverified. \`.withResponse()\` on a call gives the \`Response\` as well, and \`${id}.raw\` is the openapi-fetch client over the same transport.

<!-- operations: written by generate -->
<!-- /operations -->

MIT
`;
}

function code(...lines: readonly string[]): string {
  return `\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
}
