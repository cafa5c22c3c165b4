import { phoneDigits } from '../phone-digits.ts';

/** A user by a phone number in any spelling, or by a business-scoped user id. */
export function userOf(recipient: unknown): string {
  const text = typeof recipient === 'string' ? recipient : '';
  return phoneDigits(text) ?? text;
}
