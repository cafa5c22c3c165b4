import { propertyKey, stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';

/** The text of `src/bin.ts`. */
export function binFile({ id }: Pick<ProviderFacts, 'id'>): string {
  return `#!/usr/bin/env node
import { fakeCommand, packageVersion, runMain } from '@wa-clients/core/program';

import { ${id}FakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);

await runMain({
  name: '@wa-clients/${id}',
  version,
  commands: { fake: fakeCommand(${id}FakeProgram(version)) },
});
`;
}

/** The text of `src/testing/fake-program.ts`. */
export function fakeProgramFile(
  { access, address, id, pascal, title }: ProviderFacts,
  sample: string | undefined,
): string {
  const { key } = access;
  const sent = key && (key.prefix === '' ? 'key' : `\`${key.prefix}\${key}\``);
  const credentials = key ? `    credentials: (key) => ({ ${propertyKey(key.header.toLowerCase())}: ${sent} }),\n` : '';
  const path = address.baseUrl === undefined ? '' : new URL(address.baseUrl).pathname.replace(/\/$/, '');
  const takesKey = key !== undefined;
  return `import type { FakeProgram } from '@wa-clients/core/program';

import { fakeDescription } from '../generated/fake.ts';
import { fake${pascal} } from '../testing.ts';

/** What the program of this package runs as \`fake\`. */
export function ${id}FakeProgram(version: string): FakeProgram {
  return {
    title: ${stringLiteral(title)},
    name: '@wa-clients/${id}',
    version,
    path: ${stringLiteral(path)},
    description: fakeDescription,
${credentials}${sample === undefined ? '' : `    sample: ${stringLiteral(sample)},\n`}    hasWebhooks: false,
    create: ({ ${takesKey ? 'apiKey, ' : ''}baseUrl, clock, rows, seed, sizes }) => {
      const fake = fake${pascal}({
        baseUrl,
        clock,
        seed,
        sizes,
${takesKey ? '        ...(apiKey !== undefined && { apiKey }),\n' : ''}        ...(rows !== undefined && { rows }),
      });
      return { fake };
    },
  };
}
`;
}
