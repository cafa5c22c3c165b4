import { stringLiteral } from '../../../emit/text.ts';
import type { ProviderFacts } from '../../describe-provider.ts';
import { inputText } from '../calls.ts';
import { exampleUrl, testOptions } from '../credential-texts.ts';
import type { SampleListFacts } from './sample-lists.ts';

/** The text of `test/support/app.ts`. */
export function appFile(facts: ProviderFacts, [first]: readonly SampleListFacts[]): string {
  const given = testOptions(facts);
  const baseUrl = facts.address.baseUrl === undefined ? `, baseUrl: ${stringLiteral(exampleUrl(facts))}` : '';
  const list = first
    ? `  list: {
    rows: (count) => \`rows: \${count}\`,
    call: ${stringLiteral(`${first.call.name}(${inputText(first.call.input) || '{}'})`)},
  },
`
    : '';
  return `import type { ProviderApp } from '../../../../scripts/src/providers/app.ts';

/** How an app of ${facts.title} is written. */
export const app: ProviderApp = {
  options: ${stringLiteral(`${given}${baseUrl}`)},
  testOptions: ${stringLiteral(given)},
${list}};
`;
}
