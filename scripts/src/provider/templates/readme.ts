import type { ProviderFacts } from '../describe-provider.ts';
import { type ExampleCall, inputText } from './calls.ts';
import { keyInWords } from './client.ts';
import type { PackageStrategy } from './pagination.ts';

const ways = {
  'cursor-after': 'with a cursor, in both directions; a missing, null or empty cursor is the end',
  'cursor-token': 'with the cursor of the response before; a false flag or a missing, null or empty cursor is the end',
  numbered: 'by page number, from 1; repeated rows are dropped and reported to `hooks.onDrift`',
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
      ? `No list of ${title} uses a pagination strategy that the client supports; each call returns one response.`
      : strategies
          .map(
            ({ lists: some, proposal }) =>
              `${some.length === 1 ? 'One list is paginated' : `${some.length} lists are paginated`} ${ways[proposal.strategy]}.`,
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

A typed client for the ${title} API. Part of wa-clients: calls, lists, retries and errors work the same way for every WhatsApp provider.

\`\`\`sh
npm install @wa-clients/${id}
\`\`\`

## Authenticate

\`apiKey\` is ${keyInWords(facts)}${baseUrl === undefined ? '; `baseUrl` is the base URL of the service' : ''}. It can also be an async function, which is called for each attempt.

${start}
## List

${lists}

${walk}
## Send

Every write operation is a method as well; the table below lists them all. If the response of a POST or PATCH is lost, the request is not retried: the error has \`ambiguous: true\`, and the app decides what to do.

## Webhooks

There is no \`/webhooks\` entry: how ${title} signs its webhook deliveries is not documented.

## Errors

\`is${pascal}Error\` checks whether a caught value is an error of ${title}; its \`detail\` is then a \`${pascal}ErrorDetail\`, the fields of the error response, or undefined if there was no body.

${row}
Every error has a \`code\`, a union that the editor completes, and, if known, \`status\`, \`requestId\`, \`retryAfterMs\`, \`attempts\`, \`ambiguous\` and, for a list, the \`checkpoint\` to resume from. If a response does not have the form of \`detail\`, \`error.readBody()\` returns its text, which is never logged.

An idempotent call is attempted up to three times, with 30 seconds for each attempt and 90 seconds in total; \`retry\`, \`timeout\` and \`signal\` change that for a client or for one call.

## Testing

\`/testing\` exports an in-memory fake of ${title}; \`/msw\` exports it as handlers for msw 3. \`/schemas\` has zod schemas of every body (zod 4 is an optional peer), \`/types\` the types alone.

The fake responds to every operation below and stores what is created, updated and deleted. \`fake.collection(name)\` returns the rows of a resource, to read and to change; the option \`rows\` sets their number, and \`schemas: operationSchemas\` (from \`/schemas\`) validates requests against the whole description.

${testing}
## Operations

All operations, with the evidence for each: \`seed\` and \`docs\` are the vendor's documentation, \`repo\` its published source code, \`inferred\` is not documented. \`.withResponse()\` on a call returns the \`Response\` as well, and \`${id}.raw\` is the openapi-fetch client over the same transport.

<!-- operations: written by generate -->
<!-- /operations -->

MIT
`;
}

function code(...lines: readonly string[]): string {
  return `\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
}
