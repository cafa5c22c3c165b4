import { stringLiteral } from '../../../emit/text.ts';
import type { ProviderFacts } from '../../describe-provider.ts';
import { inputText } from '../calls.ts';
import { testOptions } from '../credential-texts.ts';
import type { SampleListFacts } from './sample-lists.ts';

/** The text of `test/support/sample.ts`. */
export function sampleFile(facts: ProviderFacts, lists: readonly SampleListFacts[]): string {
  const { id, pascal, title } = facts;
  const ids = lists.map(({ collection, id: field, parents, title: name }) => {
    const words = [collection, ...parents].map(stringLiteral).join(', ');
    return `        ${stringLiteral(name)}: () => fake.collection(${words}).map((row) => String(row[${stringLiteral(field)}])),\n`;
  });
  const entries = lists.map(
    ({ call, id: field, strategy, title: name }) => `        {
          title: ${stringLiteral(name)},
          operation: ${stringLiteral(call.name)},
          strategy: ${stringLiteral(strategy)},
          id: ${stringLiteral(field)},
          pageSize: ${call.pageSize},
          open: (walk) => client.${call.name}(${inputText(call.input) || '{}'}, walk),
        },
`,
  );
  const client =
    lists.length === 0
      ? '  client: () => ({ lists: [] }),\n'
      : `  client(options) {
    const client = create${pascal}({ ${testOptions(facts)}, ...options });
    return {
      lists: [
${entries.join('')}      ],
    };
  },
`;
  return `${lists.length === 0 ? '' : `import { create${pascal} } from '@wa-clients/${id}';\n`}import { fake${pascal} } from '@wa-clients/${id}/testing';

import type { ProviderSample } from '../../../../scripts/src/providers/sample.ts';

/** ${title} as demo, runtimes and tests show it. */
export const sample: ProviderSample = {
  title: ${stringLiteral(title)},
  fake(rows) {
    const fake = fake${pascal}({ rows });
    return {
      fake,
      ids: {
${ids.join('')}      },
    };
  },
${client}};
`;
}
