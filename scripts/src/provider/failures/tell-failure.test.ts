import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { failedTests } from '../../update/failed-tests.ts';
import { StepFailure } from '../../update/steps.ts';
import { acceptedFailures, withAcceptedFailures } from './accepted-failures.ts';
import { TestFailure } from './test-failure.ts';
import { placeFailures } from './place-failures.ts';
import { tellFailure } from './tell-failure.ts';

const root = {
  paths: {
    '/reports': { get: { operationId: 'listReports', responses: { 204: { description: 'A.' } } } },
    "/it's/{id}": { get: { operationId: 'getIt', responses: { 204: { description: 'A.' } } } },
  },
  components: { schemas: { Report: { type: 'object' } } },
} as unknown as JsonObject;
const contract = readContract(root, deriveNames(root), 'specs/acme/openapi.yaml');
const [reports] = contract.operations;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wa-clients-staged-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The report of a run in which one test failed, as vitest writes it. */
const report = (fullName: string, message: string) => ({
  testResults: [
    {
      name: 'fake.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName, status: 'failed', failureMessages: [`${message}\n    at /staged-a1/x.ts:1:2`] },
        { fullName: 'another', status: 'passed' },
      ],
    },
  ],
});

describe('tests that fail', () => {
  const name = `the fake Acme answers ${reports?.name.method} as described`;
  const folder = () =>
    folderWith({ 'add.json': JSON.stringify(report(name, 'Error: \u001b[31mdata[] (expected string)\u001b[39m')) });

  it('are read out of a report, without stacks and colors', () => {
    expect(failedTests(join(folder(), 'add.json'))).toEqual([{ name, reason: 'Error: data[] (expected string)' }]);
    expect(failedTests('nowhere.json')).toBeUndefined();
  });

  it('are told by the operation that they are about, with its place and what to do', () => {
    const failure = new TestFailure('the tests fail', failedTests(join(folder(), 'add.json')) ?? []);
    const { message } = tellFailure('contract tests', failure, contract, '/staged-a1');
    expect(message).toContain('at one place of the description');
    expect(message).toContain(`GET /reports (${reports?.name.method}, at /paths/~1reports/get): Error: data[]`);
    expect(message).toMatch(/--overlay, .*--accept-failures/);
    expect(message).not.toMatch(/wa-clients-staged|vitest|\.ts:/);
  });

  it('that are about no operation are told as faults to report', () => {
    const failure = new TestFailure('the tests fail', [{ name: 'an error body', reason: 'no' }]);
    expect(tellFailure('tests', failure, contract, '').message).toMatch(/tests failed:\n.*an error body: no\n.*report/);
  });

  it.each([
    ['by its function', { name: 'getIt sends what is described', reason: 'no' }],
    ['by method and path', { name: 'a route', reason: "GET /it's/{id}: no response" }],
    ['by method and path at the end of a sentence', { name: 'a route', reason: 'no response of GET /reports.' }],
  ])('find their operation %s', (_, test) => {
    expect([...placeFailures(contract, [test]).operations.values()]).toEqual([[test]]);
  });

  it('that name a schema alone are told with its place', () => {
    const named = { ...contract, names: { ...contract.names, components: { 'User[]': 'UserList' } } };
    const { others } = placeFailures(named, [{ name: 'UserList takes its sample', reason: 'no' }]);
    expect(others.map(({ reason }) => reason)).toEqual(['at /components/schemas/User[]: no']);
  });
});

describe('what a compiler finds', () => {
  it('is told by the operation or the component that it was printed from, without lines of a copy', () => {
    const name = reports?.name.function ?? '';
    const text = `export type Report = {\n  a: 1;\n};\nexport function ${name}(): void {\n  wrong;\n}\n`;
    const folder = folderWith({ 'packages/acme/src/generated/operations.ts': text });
    const output = [2, 5].map((line) => `src/generated/operations.ts(${line},3): error TS2304: Cannot find it.`);
    const failure = new StepFailure(`the package does not type check: ${output.join('\n')}`);
    const { message } = tellFailure('type check', failure, contract, folder);
    expect(message).toContain('at /components/schemas/Report: its types do not compile');
    expect(message).toContain(`GET /reports (${reports?.name.method}, at /paths/~1reports/get): its types`);
    expect(message).toContain('remove: true');
    expect(message).not.toMatch(/TS2304|operations\.ts/);
  });
});

describe('failures that are accepted', () => {
  const tests = [{ name: `answers ${contract.operations[1]?.name.method} as described`, reason: 'It`s wrong' }];

  it('mark their operations in the overlay, each once', () => {
    const accepted = acceptedFailures(placeFailures(contract, tests), []);
    const { actions } = parse(withAcceptedFailures('overlay: 1.1.0\nactions: []\n', accepted)) as { actions: object[] };
    expect(actions).toEqual([
      {
        target: "$.paths['/it\\'s/{id}'].get",
        'x-count': 1,
        'x-reason': expect.stringMatching(/^Its tests failed .*: answers .* as described: It`s wrong$/) as string,
        update: { 'x-fake': { unanswered: expect.stringContaining('Its tests failed') as string } },
      },
    ]);
    expect(accepted.map(({ pointer }) => pointer)).toEqual(["/paths/~1it's~1{id}/get"]);
    expect(acceptedFailures(placeFailures(contract, tests), accepted)).toEqual([]);
  });
});
