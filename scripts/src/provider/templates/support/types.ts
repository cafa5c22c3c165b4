import { stringLiteral } from '../../../emit/text.ts';
import type { ProviderFacts } from '../../describe-provider.ts';
import { inputText } from '../calls.ts';
import { exampleUrl, testOptions } from '../credential-texts.ts';
import type { SampleListFacts } from './sample-lists.ts';

/** The text of the type test of a new package: what every client, list and error is to an app. */
export function appTypesFile(facts: ProviderFacts, [first]: readonly SampleListFacts[]): string {
  const { id, pascal, title } = facts;
  const baseUrl = facts.address.baseUrl === undefined ? `, baseUrl: ${stringLiteral(exampleUrl(facts))}` : '';
  const list = first
    ? `
// A list is a page when awaited, rows when iterated, and an array only within a bound.
const list = client.${first.call.name}(${inputText(first.call.input) || '{}'});
const page = await list;
typeOf(page.checkpoint).is<string>();
typeOf(page.hasMore).is<boolean>();
for await (const row of list) typeOf(row).is<(typeof page.items)[number]>();
// @ts-expect-error TS2554: collect without its bound would read a list of any length
list.collect();
// @ts-expect-error TS2488: the items of a list arrive over time
for (const row of list) console.log(row);
`
    : '';
  return `// What an app of ${title} gets: a client with a short name, lists, and errors of its own.
import { create${pascal}, is${pascal}Error, type ${pascal}, type ${pascal}ErrorDetail } from '@wa-clients/${id}';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const error: unknown;

const client = create${pascal}({ ${testOptions(facts)}${baseUrl} });
typeOf(client).is<${pascal}>();
typeOf(client.provider).is<string>();
// @ts-expect-error TS2339: there is no such resource
void client.nothingOfThisName;
${list}
if (is${pascal}Error(error, 'server_error')) {
  typeOf(error.status).is<number>();
  typeOf(error.detail).is<${pascal}ErrorDetail | undefined>();
}
// @ts-expect-error TS2345: a code that does not exist would never match
is${pascal}Error(error, 'ratelimited');
`;
}

/** The text of the test that the types of a new package need nothing else to be installed. */
export function typesAloneFile({ id, title }: ProviderFacts): string {
  return `// The types of ${title} need nothing else to be installed, not even the runtime that its clients are made of.
import type { paths } from '@wa-clients/${id}/types';

export type Path = keyof paths;
// @ts-expect-error TS2322: no such path
export const nowhere: Path = 'nowhere';
`;
}
