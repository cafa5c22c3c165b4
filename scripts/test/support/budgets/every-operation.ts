import { generatedOperations } from '../../../src/bench/bundle-entries.ts';
import { findProviders } from '../../../src/generate/providers.ts';
import { upperFirst } from '../../../src/names/words.ts';
import { loadSupport } from '../../../src/providers/load-support.ts';

/** Text of an app that makes a client of every provider and uses every operation that they have, with its own named types. */
export async function everyOperationApp(root: string): Promise<string> {
  const apps = await Promise.all(
    findProviders(root).map(async (provider) => ({ provider, ...(await loadSupport(root, provider, 'app')) })),
  );
  return apps
    .map(({ options, provider }) => {
      const create = `create${upperFirst(provider)}`;
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
        `const ${provider}Client = ${create}({ ${options} });`,
        ...uses,
      ].join('\n');
    })
    .concat('declare function given<Input>(): Input;\n')
    .join('\n');
}
