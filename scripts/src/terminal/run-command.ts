import { SpecRefusal } from '../spec/refusal.ts';

/** A command called with words that it does not take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a command: refusals end with exit code 1, wrong usage with 2, both with one clear text and no stack. */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof SpecRefusal || error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
