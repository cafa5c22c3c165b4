import type { ProviderFacts } from '../describe-provider.ts';
import { type ExampleCall, inputText } from './calls.ts';
import { exampleOptions, keyInWords, testOptions } from './credential-texts.ts';

/** The text of a new package's SKILL.md: what an assistant in an editor has to know; its examples run against the fake. */
export function skillFile(facts: ProviderFacts, calls: readonly ExampleCall[]): string {
  const { access, address, id, pascal, title } = facts;
  const isNamed = access.only === undefined;
  const create = `const ${id} = create${pascal}({ ${exampleOptions(facts)} });`;
  const given = `{ ${isNamed ? 'credentials: testCredentials' : testOptions(facts)}${address.baseUrl === undefined ? ', baseUrl: fake.baseUrl' : ''}, fetch: fake.fetch }`;
  const list = calls.find(({ isList, path }) => isList && path.length === 0);
  const walk = list
    ? code(
        `import { create${pascal}, fromEnv } from '@wa-clients/${id}';`,
        '',
        create,
        `for await (const row of ${id}.${list.name}(${inputText(list.input)})) console.log(row);`,
        '',
        `const page = await ${id}.${list.name}(${inputText(list.input)});`,
        'console.log(page.items.length, page.hasMore, page.checkpoint);',
      )
    : '';
  return `---
name: wa-clients-${id}
description: Call the ${oneLine(title).replace(/ API$/, '')} API from TypeScript with @wa-clients/${id}. Says how to authenticate, list, send and test, and how to give operations to a language model as tools.
---

# @wa-clients/${id}

A typed client for ${oneLine(title)}. Every operation is a method of the client and a function that bundlers can drop; README.md has the table of all of them. Install it with \`npm install @wa-clients/${id}\`; it is an ES module for Node.js 20 or newer, Deno, Bun, workers and bundlers. Path parameters, filters and fields of the body stand in the first argument under the names of the service; options of the call (\`signal\`, \`timeout\`, \`retry\`, \`headers\`) in the second.

## Authenticate

${keyInWords(facts)}. Environment variables are read only with \`fromEnv\`. No request is sent before the first call.

${code(
  `import { create${pascal}, fromEnv } from '@wa-clients/${id}';`,
  '',
  create,
  `console.log(Object.keys(${id}).length);`,
)}
## List

A list is awaited for its first page, or iterated for all of its items; \`.pages()\` gives pages, \`.collect({ maxItems: 500 })\` an array. \`resume: page.checkpoint\` continues a list later, in another process too; errors in the middle of a list have a \`checkpoint\` as well.

${walk}
## Send

Operations that change data are methods like all others. An error with \`ambiguous: true\` means that the request may have been carried out.

## Test

\`fake${pascal}()\` is the service in memory, and a \`fetch\`: with rows, faults on demand and every request on record. \`npx @wa-clients/${id} fake\` is the same as an HTTP server for any language: it prints the \`baseUrl\` to give to the client, with ${isNamed ? 'the credentials `testCredentials`' : 'the key `test-key`'}.

${code(
  `import { create${pascal} } from '@wa-clients/${id}';`,
  `import { fake${pascal}${isNamed ? ', testCredentials' : ''} } from '@wa-clients/${id}/testing';`,
  '',
  `const fake = fake${pascal}();`,
  `const ${id} = create${pascal}(${given});`,
  `console.log(Object.keys(${id}).length, fake.requests.length);`,
)}
## Tools for a language model

\`toTools\` makes tools of operations. Those that read are there by default; what writes, sends or destroys must be named in \`allow\`, by operation or by class. The type \`ToolName\` has every name. For AI SDK: \`Object.fromEntries(tools.map((tool) => [tool.name, tool]))\` as \`tools\`; an MCP server registers \`name\`, \`description\`, \`inputSchema\` and \`execute\` of each. Let a person confirm what sends or destroys.

${code(
  `import { create${pascal}, fromEnv } from '@wa-clients/${id}';`,
  `import { toTools } from '@wa-clients/${id}/tools';`,
  '',
  create,
  `console.log(toTools(${id}).map(({ name }) => name));`,
)}
## What not to do

- Never write a key into code, a prompt, a log or a file of the repository; read it with \`fromEnv\`.
- Never page by hand: no cursors, page numbers or URLs of a response. \`for await\` reads the whole list; \`page.checkpoint\` and the option \`resume\` continue one.
- Never repeat a call whose error has \`ambiguous: true\` without finding out whether it arrived; repeat what has \`retryable: true\`, after \`retryAfterMs\`.
- Never compare error messages: use \`is${pascal}Error(error)\` and \`error.code\`.
- Never add retries, timeouts or rate limits around a call: \`retry\`, \`timeout\` and \`limiter\` are options of the client.
- Never call the real service from a test: \`@wa-clients/${id}/testing\` has a fake.
- Never edit files below \`generated/\`, and never guess names: the editor and the table in README.md know every operation.
`;
}

/** A text of the description that ends no line of the document and is no code. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N} .,()-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function code(...lines: readonly string[]): string {
  return `\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
}
