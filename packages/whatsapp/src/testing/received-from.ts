import { isRecipient, userOf } from './user-of.ts';

/**
 * The user who a message is from.
 *
 * @throws RangeError for what is neither a phone number nor a business-scoped user id.
 */
export function receivedFrom(from: string): string {
  if (isRecipient(from)) return userOf(from);
  throw new RangeError('receive: `from` must be a phone number, or a business-scoped user id such as `US.1349`.');
}
