/** Digits of a phone number in any spelling that people use; undefined for any other text, such as an id, which has letters. */
export function phoneDigits(text: string): string | undefined {
  const digits = text.replaceAll(/\D/g, '');
  return digits !== '' && /^\+?[\d\s().-]+$/.test(text.trim()) ? digits : undefined;
}
