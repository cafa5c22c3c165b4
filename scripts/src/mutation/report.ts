import { readFileSync } from 'node:fs';

/** A change that Stryker made, and what became of it. */
export interface Mutant {
  /** Path below the package, for example `src/execute.ts`. */
  readonly file: string;
  /** Line that it begins at, from 1. */
  readonly line: number;
  /** Text of that line, without the space around it. */
  readonly source: string;
  /** Stryker's name for the kind of change. */
  readonly mutator: string;
  readonly replacement: string;
  readonly status: string;
}

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly location: { readonly start: { readonly line: number } };
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: string;
        }[];
      }
    >
  >;
}

/** Reads the mutants of Stryker's JSON report. */
export function readMutants(path: string): Mutant[] {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return Object.entries(files).flatMap(([file, { mutants, source }]) => {
    const lines = source.split('\n');
    return mutants.map(({ location: { start }, mutatorName, replacement = '', status }) => ({
      file,
      line: start.line,
      source: lines[start.line - 1]?.trim() ?? '',
      mutator: mutatorName,
      replacement,
      status,
    }));
  });
}

/** Whether a test noticed the change: by failing, or by not coming to an end. */
export function isKilled({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** Whether the change counts: what cannot be run, or runs once when a module loads, is left out. */
export function isCounted({ status }: Mutant): boolean {
  return ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status);
}
