import type { ProviderFacts } from '../describe-provider.ts';
import { type ExampleCall, inputText } from './calls.ts';

/**
 * Lines of the example that walks a list.
 *
 * @param create The line that makes the client.
 */
export function walkExample({ id, pascal }: ProviderFacts, list: ExampleCall, create: string): string[] {
  const call = `${id}.${list.name}(${inputText(list.input)})`;
  const walk = [
    `for await (const row of ${call}) console.log(row);`,
    '',
    `const page = await ${call};`,
    'console.log(page.items.length, page.hasMore, page.checkpoint);',
  ];
  const names = `create${pascal}, fromEnv${list.isBelowRow ? `, is${pascal}Error` : ''}`;
  const start = [`import { ${names} } from '@wa-clients/${id}';`, '', create, ''];
  if (!list.isBelowRow) return [...start, ...walk];
  // The row that it belongs to is one that only who has it knows.
  return [
    ...start,
    'try {',
    ...walk.map((line) => (line === '' ? '' : `  ${line}`)),
    '} catch (error) {',
    `  if (!is${pascal}Error(error, 'not_found')) throw error;`,
    '  console.log(error.message);',
    '}',
  ];
}
