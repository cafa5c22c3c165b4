import { checkTestOptions } from './check-test-options.ts';

/**
 * Checks a message that a customer sends to a fake.
 *
 * @param names Names of its fields, with their types.
 * @returns The fields that are given.
 * @throws RangeError about a field that is unknown or of another type, and where `from` is missing.
 */
export function checkReceived<Message extends { readonly from: string }>(
  message: Message | null | undefined,
  names: string,
): Message {
  const given = checkTestOptions('receive', message, names);
  if (!given.from) throw new RangeError('receive: give `from`, who the message is from.');
  return given;
}
