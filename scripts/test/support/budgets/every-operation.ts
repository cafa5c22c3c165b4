import { generatedOperations } from '../../../src/bench/bundle-entries.ts';
import { upperFirst } from '../../../src/names/words.ts';

/** How each provider's client is made. */
const clients: readonly (readonly [provider: string, create: string, options: string])[] = [
  ['gateway', 'createGateway', "{ apiKey: 'test-key', baseUrl: 'https://gateway.example.com' }"],
  ['kapso', 'createKapso', "{ apiKey: 'test-key' }"],
  ['kirim', 'createKirim', "{ apiKey: 'test-key' }"],
  ['wapikit', 'createWapikit', "{ apiKey: 'test-key' }"],
];

/** Text of an app that makes four clients and uses every operation that they have, with its own named types. */
export function everyOperationApp(root: string): string {
  return clients
    .map(([provider, create, options]) => {
      const operations = generatedOperations(root, provider);
      const uses = operations.map(({ function: name, isList, name: method }) => {
        const input = `${provider}.${upperFirst(name)}${isList ? 'Filters' : 'Input'}`;
        const call = `${provider}Client.${method}(given<${input}>())`;
        return isList
          ? `for await (const row of ${call}) console.log(row);`
          : `console.log((await ${call}) satisfies ${provider}.${upperFirst(name)}Result);`;
      });
      return [
        `import { ${create} } from '@wa-clients/${provider}';`,
        `import type * as ${provider} from '@wa-clients/${provider}/operations';`,
        `const ${provider}Client = ${create}(${options});`,
        ...uses,
      ].join('\n');
    })
    .concat('declare function given<Input>(): Input;\n')
    .join('\n');
}
