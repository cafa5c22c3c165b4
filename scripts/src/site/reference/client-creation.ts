import type { ClientCreation } from './provider-reference.ts';

/**
 * Reads how a README creates a client, in its first example.
 *
 * @throws Error when there is none.
 */
export function clientCreation(readme: string): ClientCreation {
  const [, variable, creator, rest = ''] = /^const (\w+) = (create\w+)(\(.*\);)$/m.exec(readme) ?? [];
  if (variable === undefined || creator === undefined) {
    throw new Error(
      'A README creates no client in a single statement, such as "const client = createClient({ ... });".',
    );
  }
  const names = [creator, ...(rest.includes('fromEnv(') ? ['fromEnv'] : [])];
  return { names, statement: `const ${variable} = ${creator}${rest}`, variable };
}
