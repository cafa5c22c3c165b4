import { existsSync, readFileSync } from 'node:fs';

/** A test that failed. */
export interface FailedTest {
  readonly name: string;
  /** What it found, in one line and without places of the machine. */
  readonly reason: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const longest = 300;
const mostTold = 20;

/** The tests that failed by a report of vitest as JSON; undefined where there is no report. */
export function failedTests(file: string): FailedTest[] | undefined {
  if (!existsSync(file)) return undefined;
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return testResults.flatMap(({ assertionResults, message = '', name, status }) => {
    const failed = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ failureMessages = [], fullName }) => ({ name: fullName, reason: reasonOf(failureMessages[0] ?? '') }));
    // A file that cannot be loaded has no tests.
    const isBroken = failed.length === 0 && status === 'failed';
    return isBroken ? [{ name: name.split(/[/\\]/).at(-1) ?? name, reason: reasonOf(message) }] : failed;
  });
}

/** Each failed test with what it found, as far as a person reads it. */
export function failureLines(failed: readonly FailedTest[]): string[] {
  const more = failed.length > mostTold ? [`  and ${failed.length - mostTold} more`] : [];
  return [...failed.slice(0, mostTold).map(({ name, reason }) => `  ${name}: ${reason}`), ...more];
}

/** What a test found, without its stack, its colors and the folder that it ran in. */
export function reasonOf(message: string): string {
  const text = message
    // oxlint-disable-next-line no-control-regex -- the escape character begins every color
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .split(/\n\s+at /)[0];
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  const line = lines
    .map((one) => one.trim())
    .join(' ')
    .replaceAll(/(file:\/\/)?\/\S*wa-clients-staged-\w+\//g, '');
  return line.length > longest ? `${line.slice(0, longest)}...` : line;
}
