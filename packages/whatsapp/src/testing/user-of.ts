import { phoneDigits } from '../phone-digits.ts';

/** A user by a phone number in any spelling, or by a business-scoped user id. */
export function userOf(recipient: unknown): string {
  const text = typeof recipient === 'string' ? recipient : '';
  return phoneDigits(text) ?? text;
}

/** Whether a text is who a message can be for: a phone number in any spelling, a business-scoped user id or a group's id. */
export function isRecipient(text: string): boolean {
  return phoneDigits(text) !== undefined || /^[A-Z]{2}(\.ENT)?\.[\w-]+$/.test(text) || /^user\.[\da-f]+$/i.test(text);
}
