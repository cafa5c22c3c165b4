import { describe, expect, it } from 'vitest';

import { checkHouseRules } from './house-rules.ts';
import { lintWorkflow } from './lint-workflow.ts';

const hash = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const good = `name: Test
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@${hash} # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$BRANCH"
        env:
          BRANCH: \${{ github.event.pull_request.head.ref }}
`;

function change(from: string, to: string): string {
  expect(good).toContain(from);
  return good.replace(from, to);
}

describe('a good workflow', () => {
  it('passes both', async () => {
    expect(checkHouseRules(good)).toEqual([]);
    expect(await lintWorkflow(good, 'good.yml')).toEqual([]);
  });
});

describe('our rules refuse, with the line', () => {
  it.each([
    ['a tag', `@${hash} # v7.0.1`, '@v7', 11, 'pin it by the 40 digits'],
    ['a short hash', hash, hash.slice(0, 12), 11, 'pin it by the 40 digits'],
    ['a branch', hash, 'main', 11, 'pin it by the 40 digits'],
    ['a hash whose version nobody can read', ' # v7.0.1', '', 11, 'without its version'],
    ['a version that is none', '# v7.0.1', '# latest', 11, 'without its version'],
    ['no permissions for the file', 'permissions: {}\n', '', 1, 'no permissions for the whole file'],
    ['every permission', 'permissions: {}', 'permissions: write-all', 3, 'gives all permissions'],
    ['a token that stays', 'persist-credentials: false', 'fetch-depth: 0', 11, 'persist-credentials'],
    ['credentials that stay on purpose', 'credentials: false', 'credentials: true', 11, 'persist-credentials'],
    ['secrets for the code of strangers', 'on: push', 'on: [push, pull_request_target]', 2, 'pull_request_target'],
    ['the same as a map', 'on: push', 'on: { pull_request_target: { types: [opened] } }', 2, 'pull_request_target'],
    ['no limit of time', '    timeout-minutes: 5\n', '', 6, 'timeout-minutes'],
    ['an event in a script', 'echo "$BRANCH"', 'echo "${{ github.event.issue.title }}"', 14, 'hand it over in env'],
    ['a branch in a script', 'echo "$BRANCH"', 'echo "${{ github.head_ref }}"', 14, 'hand it over in env'],
    ['one within an expression', 'echo "$BRANCH"', 'echo "${{ format(\'{0}\', github.event.ref) }}"', 14, 'in env'],
    ['a node that restores a cache', 'actions/checkout', 'actions/setup-node', 11, 'say package-manager-cache: false'],
  ])('%s', (_, from, to, line, problem) => {
    const found = checkHouseRules(change(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBe(line);
    expect(found[0]?.problem).toContain(problem);
  });

  it('a cache in a job that publishes', () => {
    const text = change('contents: read # to check out', 'id-token: write').replace(
      'actions/checkout',
      'actions/cache',
    );
    expect(checkHouseRules(text).map(({ problem }) => problem)).toEqual([expect.stringContaining('restores a cache')]);
  });

  it('what is no workflow', () => {
    expect(checkHouseRules('- a\n')).toHaveLength(1);
  });
});

describe('actionlint refuses, with the line', () => {
  it.each([
    ['a permission that does not exist', 'contents: read', 'content: read', 9, 'unknown permission scope "content"'],
    ['a runner that does not exist', 'ubuntu-latest', 'ubuntu-lastest', 6, 'ubuntu-lastest'],
    ['an expression that cannot be read', 'github.event.pull_request.head.ref', 'github.event.', 16, 'expression'],
    [
      'a context that is not there',
      'github.event.pull_request.head.ref',
      'needs.build.outputs.a',
      16,
      '"build" is not defined',
    ],
    ['a key that nobody knows', 'timeout-minutes', 'timeout-minuets', 7, 'timeout-minuets'],
  ])('%s', async (_, from, to, line, problem) => {
    const found = await lintWorkflow(change(from, to), 'bad.yml');
    expect(found.map((one) => one.line)).toContain(line);
    expect(found.map((one) => one.problem).join('\n')).toContain(problem);
  });
});
