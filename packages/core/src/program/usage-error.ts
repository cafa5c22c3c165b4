/** Error of a command line that cannot be carried out; the message names the option and the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
