/** How one test of a recipe came out. */
export interface RecipeResult {
  readonly name: string;
  readonly ok: boolean;
  /** What was wrong; empty when nothing was. */
  readonly message: string;
}

/** Lines of a failure that are shown. */
const mostLines = 15;

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** Why a file could not be run. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Reads the report of Jest, which vitest writes too; a file that could not be run is one failure. */
export function readJestReport(text: string): RecipeResult[] {
  const { testResults } = JSON.parse(text) as JestReport;
  return testResults.flatMap(({ assertionResults, message, name, status }) => {
    const results = assertionResults.map(({ failureMessages, fullName, status: outcome }) => ({
      name: fullName.trim(),
      ok: outcome === 'passed',
      message: shorten(failureMessages?.join('\n') ?? ''),
    }));
    const isBroken = status === 'failed' && results.every(({ ok }) => ok);
    return isBroken
      ? [...results, { name: `${name.split(/[\\/]/).at(-1)} runs`, ok: false, message: shorten(message) }]
      : results;
  });
}

/** Reads the lines that our reporter for Node's runner prints; other lines are output of the tests. */
export function readNodeReport(text: string): RecipeResult[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{"name":'))
    .map((line) => JSON.parse(line) as RecipeResult)
    .map((result) => ({ ...result, message: shorten(result.message) }));
}

/** The beginning of a failure, without the frames of the tools. */
function shorten(message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s+at .*(?:node_modules|node:internal)/.test(line));
  return lines.slice(0, mostLines).join('\n').trim();
}
