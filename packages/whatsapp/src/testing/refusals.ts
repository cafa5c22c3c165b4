import type { FakeOutcome } from '@wa-clients/core/testing';

/** A refusal with a code of Meta. */
export function refused(code: number, text: string, status = 400): FakeOutcome {
  return { refused: { status, message: `(#${code}) ${text}` } };
}

/** What Meta says of an object that does not exist, and of one that is not allowed. */
export const missingText =
  '(#100) Unsupported request. Object does not exist or cannot be loaded due to missing permissions';

/** The refusal of an object that does not exist, or is not allowed. */
export const missing: FakeOutcome = { refused: { status: 400, message: missingText } };

/** The outcome of most changes. */
export const success: FakeOutcome = { instead: { success: true } };
