import { SpecRefusal } from '../spec/refusal.ts';

/** A command called with words that it does not take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command that failed prints, and its exit code; @throws an error that is neither a refusal nor a wrong use. */
export function failureOf(error: unknown): { readonly exitCode: 1 | 2; readonly text: string } {
  if (!(error instanceof SpecRefusal || error instanceof UsageError)) throw error;
  return { exitCode: error instanceof UsageError ? 2 : 1, text: `${error.message}\n` };
}

/** Runs a command: refusals end with exit code 1, wrong usage with 2, both with one clear text and no stack. */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    const { exitCode, text } = failureOf(error);
    process.stderr.write(text);
    process.exitCode = exitCode;
  }
}
