import { stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';
import { type ExampleCall, inputText } from './calls.ts';
import { baseInWords } from './client.ts';
import { exampleOptions, keyInWords, testOptions } from './credential-texts.ts';
import type { PackageStrategy } from './pagination.ts';
import { placesText, serversText } from './readme-servers.ts';
import { walkExample } from './walk-example.ts';

const ways = {
  'cursor-after': 'with a cursor in both directions, until the last page has none',
  'cursor-token': 'with the cursor of each response, until the last page has none or its flag is false',
  numbered: 'by page number; repeated rows are dropped and reported to `hooks.onDrift`',
  offset: 'by offset, until a page is empty or its flag is false',
  linked: 'with the parameters in the URL of the next page, which is never followed, until there is none',
  'after-last-row': 'with the id of the last row, until a page is empty or its flag is false',
  'header-cursor': 'with the cursor in a header of each response, until the last page has none',
} as const;

/** The text of a new package's README; every example type checks and runs against the fake. */
export function readmeFile(
  facts: ProviderFacts,
  strategies: readonly PackageStrategy[],
  calls: readonly ExampleCall[],
  unanswered: readonly string[] = [],
): string {
  const { access, address, id, pascal, title } = facts;
  // One below no row needs no id that somebody has to know first.
  const list =
    calls.find(({ isList, path }) => isList && path.length === 0) ??
    calls.find(({ isBelowRow, isList }) => isList && !isBelowRow) ??
    calls.find(({ isList }) => isList);
  const one = calls.find(({ isList, path }) => !isList && path.length > 0) ?? calls.find(({ isList }) => !isList);
  const create = `const ${id} = create${pascal}({ ${exampleOptions(facts)} });`;
  const start = code(
    `import { create${pascal}, fromEnv } from '@wa-clients/${id}';`,
    '',
    create,
    `console.log(Object.keys(${id}));`,
  );
  const walk = list ? code(...walkExample(facts, list, create)) : '';
  const lists =
    strategies.length === 0
      ? `The client has no pagination strategy for the lists of ${title}; each call returns the response of the service.`
      : strategies
          .map(
            ({ lists: some, proposal }) =>
              `${some.length === 1 ? 'One list is paginated' : `${some.length} lists are paginated`} ${ways[proposal.kind]}.`,
          )
          .join(' ');
  const row = one
    ? code(
        `import { create${pascal}, fromEnv, is${pascal}Error, is${pascal}ErrorOf } from '@wa-clients/${id}';`,
        '',
        create,
        'try {',
        `  console.log(await ${id}.${one.name}(${inputText(one.input)}));`,
        '} catch (error) {',
        `  if (is${pascal}ErrorOf(error, '${one.name}')) console.log(error.operation, error.detail);`,
        `  if (!is${pascal}Error(error)) throw error;`,
        '  console.log(error.code, error.status, error.retryable, error.detail);',
        '}',
      )
    : '';
  const isNamed = access.only === undefined;
  const given = `{ ${isNamed ? 'credentials: testCredentials' : testOptions(facts)}${address.baseUrl === undefined ? ', baseUrl: fake.baseUrl' : ''}, fetch: fake.fetch }`;
  // A list below a row that is made up is one that the fake does not know.
  const tested = list?.path.length === 0 ? list : (one ?? list);
  const testing = tested
    ? code(
        `import { create${pascal} } from '@wa-clients/${id}';`,
        `import { fake${pascal}, fault${isNamed ? ', testCredentials' : ''} } from '@wa-clients/${id}/testing';`,
        '',
        `const fake = fake${pascal}();`,
        `const ${id} = create${pascal}(${given});`,
        `fake.fail('${tested.name}', fault.status(429, { retryAfter: 0 }));`,
        ...(tested.isList && tested.path.length === 0
          ? [
              `const rows = await ${id}.${tested.name}(${inputText(tested.input)}).collect({ maxItems: 1_000 });`,
              'console.log(rows.length, fake.requests.length);',
            ]
          : [
              `await ${id}.${tested.name}(${inputText(tested.input)})${tested.isList ? '.collect({ maxItems: 10 })' : ''}.catch((error: unknown) => console.log(error));`,
              'console.log(fake.requests.length);',
            ]),
      )
    : '';
  const left =
    unanswered.length === 0
      ? ''
      : `The fake answers ${unanswered.length === 1 ? 'one operation' : `${unanswered.length} operations`} with 501, because no response could be made that the description allows, or because it did not pass its tests; specs/${id}/overlay.yaml has the reasons: ${unanswered.map((name) => `\`${name}\``).join(', ')}.\n\n`;
  return `# @wa-clients/${id}

A typed client for the ${title} API. Part of wa-clients, which provides the same calls, pagination, retries and errors for every WhatsApp provider.

\`\`\`sh
npm install @wa-clients/${id}
\`\`\`

The package has ES modules, for Node 20 and newer, Deno, Bun, browsers and workers. TypeScript needs \`strict\`, and \`moduleResolution\` \`bundler\` or \`nodenext\`. [recipes.md](../core/docs/recipes.md) has what Jest needs, and how CommonJS loads the package (\`require()\` in Node from 20.19). Where a worker has no \`process.env\`, give it what its \`env\` has.

## Authenticate

${keyInWords(facts)}${baseInWords(facts)}. ${isNamed ? 'Each credential' : '`apiKey`'} can also be an async function, which is called for each attempt.

${start}
${tokenText(facts)}${serversText(facts)}${placesText(facts)}## List

${lists}

${walk}
## Send

Operations that change data are methods like all others; the table below lists them. A POST or PATCH with an unknown outcome is not sent again: its error has \`ambiguous: true\`, and the app decides what to do.

By default, nothing is checked before it is sent, as limits and names change at the provider: TypeScript sees the fields, and the provider refuses the rest. \`validate: validator({ requests: 'strict' })\`, with \`validator\` of \`/schemas\`, refuses a request that does not fit the description before it is sent, with the places in \`error.detail\`; \`warn\` calls the hook \`onSchemaDrift\` instead, and \`responses\` does the same for what comes back.

## Webhooks

There is no \`/webhooks\` entry, because the signature of deliveries of ${title} is not known yet.

## Errors

\`is${pascal}Error\` checks whether an error is from ${title}; \`detail\` is then a \`${pascal}ErrorDetail\`, the fields of the error body, or undefined if there was none. \`is${pascal}ErrorOf\` checks for the error of one operation and, with a status as third argument, gives \`detail\` the type that this operation has for it; the bodies of all failures of an operation are exported under its name and \`Errors\`.

${row}
Every error has a \`code\`, whose type is a union of all codes, and, if known, \`status\`, \`requestId\`, \`retryAfterMs\`, \`attempts\`, \`ambiguous\` and, within a list, a \`checkpoint\` to resume from. If a response body has a different format than \`detail\`, \`error.readBody()\` returns its text, which is never logged. \`switch (error.code)\` narrows \`status\` and \`detail\`, and each code has a class (\`NotFoundError\`, \`RateLimitedError\`). \`retryable\` means that repeating the same call can do no harm; it is never true together with \`ambiguous\`. A request that fails on a certificate, a blocked port or a proxy that refuses the connection has \`sent: 'no'\` and is not retried; an exception in your own \`fetch\` is \`config_invalid\`. \`console.error(error)\` prints the cause.

A call is attempted up to three times if it is safe to repeat, with at most 30 seconds per attempt and 90 seconds in total; \`retry\`, \`timeout\` and \`signal\` change this, for a client or for a single call.

## Testing

\`/testing\` is an in-memory fake of ${title}; \`/msw\` provides the same fake as handlers for msw 2 and 3. \`/schemas\` has zod schemas of every body (zod 4, or 3.25.30 and newer), and \`/types\` only the types.

zod and msw are optional peers of any version: without zod, or with an older one, only the import of \`/schemas\` fails (\`Cannot find package 'zod'\`, or \`'./v4/mini' is not defined\`), and the error of \`/msw\` says which msw it needs. msw 3 itself needs Node 22.12; with Node 20, use msw 2.

The fake implements every operation below and stores what is created, updated and deleted. \`fake.collection(name)\` returns the rows of a resource for reading and changing; the option \`rows\` sets their number, and \`schemas: operationSchemas\` (from \`/schemas\`) validates requests against the complete description.

\`fake.requests\` records every request: \`operation\`, \`path\`, \`query\`, \`headers\`, \`contentType\` and the \`body\` that was sent. \`fake.clear()\` forgets them and the faults that are left; \`fake.reset()\` also brings all rows back to the start, in the same arrays. \`await fake.listen({ port: 4010 })\` serves the fake over HTTP on 127.0.0.1; another \`host\` that other machines can reach needs \`allowRemote: true\`.

${left}${testing}
\`npx @wa-clients/${id} fake\` runs the same fake as an HTTP server on this machine, for tests in any language and to try an app without an account: with faults on demand, recordings, a state that is kept over restarts, a page that shows what came in, and an API to control it. [fake.md](../core/docs/fake.md) describes it.

Recipes for Jest, vitest, Next, web frameworks, React Native, CommonJS, RxJS and language models are in [recipes.md](../core/docs/recipes.md).

\`toTools(${id}, { allow: ['reads'] })\` of the entry \`/tools\` makes tools for language models of the operations: with a description, Standard JSON Schema and a class (reads, writes, sends, destroys); without \`allow\` only those that read. [tools.md](../core/docs/tools.md) describes it. \`SKILL.md\` in the package tells an assistant in an editor how to use it.

## Operations

All operations, with the evidence for each: \`seed\` and \`docs\` are the vendor's own pages, \`repo\` is its published source, and \`inferred\` is unverified. \`.withResponse()\` on a call also returns \`status\`, \`headers\` and the \`Response\`; where an operation has several successes, \`status\` tells their bodies apart. \`raw(${id})\` (entry \`/raw\`) is the openapi-fetch client over the same transport. On Node, \`fetch: nodeFetch()\` with \`nodeFetch\` of the entry \`/node\` sends requests over \`node:http\` with less CPU time, and takes a proxy and certificates as options.

<!-- operations: written by generate -->
<!-- /operations -->

MIT
`;
}

/** How access tokens are requested, where the description has the client do so. */
function tokenText(facts: ProviderFacts): string {
  const { access, id, pascal } = facts;
  const { only, tokenEndpoint } = access;
  if (!tokenEndpoint) return '';
  const scopes = tokenEndpoint.scopes.map((scope) => scope.replaceAll(/[^\x21-\x7e]|[`|]/g, '')).slice(0, 20);
  const url = URL.canParse(tokenEndpoint.url) ? new URL(tokenEndpoint.url).href : `https://${id}.example.com/token`;
  const secret = `fromEnv('${id.toUpperCase()}_CLIENT_SECRET')`;
  const token = `clientCredentials({ clientId: '...', clientSecret: ${secret}, tokenUrl: ${stringLiteral(url)} })`;
  const told = scopes.length === 0 ? '' : `; \`scopes\` can have ${scopes.map((scope) => `\`${scope}\``).join(', ')}`;
  return `\`clientCredentials\` requests access tokens for ${only === undefined ? 'such a credential' : '`apiKey`'} and keeps each until shortly before it expires${told}.

${code(
  `import { clientCredentials, create${pascal}, fromEnv } from '@wa-clients/${id}';`,
  '',
  `const ${id} = create${pascal}({ ${exampleOptions(facts, token)} });`,
  `console.log(Object.keys(${id}));`,
)}
`;
}

function code(...lines: readonly string[]): string {
  return `\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
}
