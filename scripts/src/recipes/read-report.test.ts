import { expect, it } from 'vitest';

import { readJestReport, readNodeReport } from './read-report.ts';

const passed = { fullName: ' lists', status: 'passed', failureMessages: [] };
const report = (...testResults: object[]) => JSON.stringify({ testResults });

it('counts each test of each file', () => {
  const failed = { fullName: 'waits', status: 'failed', failureMessages: ['Error: late'] };
  expect(
    readJestReport(
      report(
        { name: '/app/a.test.js', status: 'failed', message: 'whole', assertionResults: [passed, failed] },
        { name: '/app/b.test.js', status: 'passed', message: '', assertionResults: [passed] },
      ),
    ),
  ).toEqual([
    { name: 'lists', ok: true, message: '' },
    { name: 'waits', ok: false, message: 'Error: late' },
    { name: 'lists', ok: true, message: '' },
  ]);
});

it('takes a file that could not be run, or that failed beside its tests, for a failure', () => {
  const broken = { name: '/app/a.test.js', status: 'failed', message: 'SyntaxError: x' };
  const failure = { name: 'a.test.js runs', ok: false, message: 'SyntaxError: x' };
  expect(readJestReport(report({ ...broken, assertionResults: [] }))).toEqual([failure]);
  expect(readJestReport(report({ ...broken, assertionResults: [passed] }))).toEqual([
    { name: 'lists', ok: true, message: '' },
    failure,
  ]);
});

it('takes a test that was skipped for a failure', () => {
  const skipped = { fullName: 'waits', status: 'pending', failureMessages: null };
  const file = { name: '/app/a.test.js', status: 'passed', message: '', assertionResults: [skipped] };
  expect(readJestReport(report(file)).map(({ ok }) => ok)).toEqual([false]);
});

it('leaves the frames of tools out of a failure', () => {
  const message = ['Error: late', '    at wait (/app/a.js:1:2)', '    at run (/app/node_modules/jest/x.js:1:2)'];
  expect(readNodeReport(JSON.stringify({ name: 'waits', ok: false, message: message.join('\n') }))).toEqual([
    { name: 'waits', ok: false, message: 'Error: late\n    at wait (/app/a.js:1:2)' },
  ]);
});

it('reads results between lines that the tests printed', () => {
  const result = { name: 'lists', ok: true, message: '' };
  expect(readNodeReport(`{"a":1}\n${JSON.stringify(result)}\nReady in 1 s\n`)).toEqual([result]);
});
