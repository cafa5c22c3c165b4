import type { FakeData } from '../../../emit/fake/describe-fake.ts';
import type { ProviderFacts } from '../../describe-provider.ts';
import type { ExampleCall } from '../calls.ts';
import { appFile } from './app.ts';
import { runtimesFile } from './runtimes.ts';
import { sampleFile } from './sample.ts';
import { sampleLists } from './sample-lists.ts';
import { appTypesFile, typesAloneFile } from './types.ts';

/** What a new package says of its provider for demo, runtimes, rehearsal and type tests, by path. */
export function supportFiles(
  facts: ProviderFacts,
  fake: FakeData,
  calls: readonly ExampleCall[],
): Record<string, string> {
  const lists = sampleLists(fake, calls);
  return {
    'test/support/app.ts': appFile(facts, lists),
    'test/support/quirks.ts': quirksFile(facts),
    'test/support/runtimes.ts': runtimesFile(facts),
    'test/support/sample.ts': sampleFile(facts, lists),
    'test/types/app/clients.ts': appTypesFile(facts, lists),
    'test/types/types-alone/types.ts': typesAloneFile(facts),
  };
}

function quirksFile({ title }: ProviderFacts): string {
  return `import type { ProviderQuirks } from '../../../../scripts/src/providers/quirks.ts';

/** What is known of ${title} beyond its description. */
export const quirks: ProviderQuirks = {};
`;
}
