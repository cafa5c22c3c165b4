/** Whether a header can carry a value: anything else would end it, or be refused with the value in the refusal's text. */
export function isSafeHeader(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
