import type { Contract } from '../contract/contract.ts';
import { member } from '../spec/document.ts';
import type { FakeData } from '../emit/fake/describe-fake.ts';
import type { ProviderFacts } from './describe-provider.ts';
import type { PaginationProposal } from './pagination/proposal.ts';
import { exampleCalls } from './templates/calls.ts';
import { clientFile } from './templates/client.ts';
import { hasPlan } from './templates/credential-texts.ts';
import { credentialsFile } from './templates/credentials.ts';
import { errorsFile } from './templates/errors.ts';
import { indexFile, manifestFile, mswFile, rawFile, turboFile } from './templates/package-files.ts';
import { packageStrategies, paginationFile } from './templates/pagination.ts';
import { pagingFile } from './templates/paging.ts';
import { binFile, fakeProgramFile } from './templates/program.ts';
import { readmeFile } from './templates/readme.ts';
import { skillFile } from './templates/skill.ts';
import { toolsFile } from './templates/tools.ts';
import { describedFile, failureBodyFile, testingFile, testingOptionsFile, withValueFile } from './templates/testing.ts';
import { supportFiles } from './templates/support/support-files.ts';
import { callsFile, fakeTestFile } from './templates/tests.ts';

/** What a new package is made from. */
export interface ProviderFilesInput {
  readonly facts: ProviderFacts;
  readonly contract: Contract;
  /** What the fake knows of it. */
  readonly fake: FakeData;
  readonly pagination: PaginationProposal;
  /** Another package, whose files are the same everywhere; `read` gives one by its path. */
  readonly pattern: { readonly id: string; readonly read: (path: string) => string };
}

/** Every file of a new package but the generated ones, by path. */
export function providerFiles({
  contract,
  facts,
  fake,
  pagination,
  pattern,
}: ProviderFilesInput): Record<string, string> {
  const strategies = packageStrategies(pagination.lists);
  const unanswered = fake.operations.flatMap(({ operation, unanswered: why }) =>
    why === undefined ? [] : [String(operation)],
  );
  const takesForms = fake.operations.some(({ form }) => form !== undefined);
  const calls = exampleCalls(contract, fake);
  return {
    'README.md': readmeFile(facts, strategies, calls, unanswered),
    'SKILL.md': skillFile(facts, calls),
    'package.json': manifestFile(pattern.read('package.json'), pattern.id, facts),
    'tsconfig.json': pattern.read('tsconfig.json'),
    'tsconfig.build.json': pattern.read('tsconfig.build.json'),
    'turbo.json': turboFile(facts.id),
    'vitest.config.ts': pattern.read('vitest.config.ts'),
    'src/bin.ts': binFile(facts),
    'src/client.ts': clientFile(facts),
    ...(hasPlan(facts) && { 'src/credentials.ts': credentialsFile(facts) }),
    'src/errors.ts': errorsFile(facts),
    'src/index.ts': indexFile(pattern.read('src/index.ts'), facts),
    'src/msw.ts': mswFile(facts),
    'src/node.ts': pattern.read('src/node.ts'),
    'src/pagination.ts': paginationFile(strategies, facts.title),
    'src/raw.ts': rawFile(facts),
    'src/testing.ts': testingFile(facts),
    'src/tools.ts': toolsFile(facts),
    'src/testing/described.ts': describedFile(facts, strategies, takesForms),
    'src/testing/fake-program.ts': fakeProgramFile(facts, sampleOf(fake)),
    'src/testing/failure-body.ts': failureBodyFile(facts),
    'src/testing/options.ts': testingOptionsFile(facts),
    ...(strategies.length > 0 && { 'src/testing/paging.ts': pagingFile(strategies, facts.title) }),
    'src/testing/with-value.ts': withValueFile,
    'test/calls.json': callsFile(calls),
    'test/fake.test.ts': fakeTestFile(facts, calls),
    ...supportFiles(facts, fake, calls),
  };
}

/** Path of a list that needs no values, in its path, its query or its headers. */
function sampleOf({ operations }: FakeData): string | undefined {
  const found = operations.find(
    ({ does, method, parameters, path }) =>
      does === 'list' &&
      method === 'GET' &&
      !String(path).includes('{') &&
      !(Array.isArray(parameters) && parameters.some((one) => member(one, 'required') === true)),
  );
  return found && String(found['path']);
}
