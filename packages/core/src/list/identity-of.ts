/**
 * The text of a value that stands for one place or row and for no other: an empty text does not, nor a number that JSON has
 * rounded.
 */
export function identityOf(value: unknown): string | undefined {
  const isOne =
    typeof value === 'number'
      ? Math.abs(value) < 2 ** 53
      : typeof value === 'bigint' || (typeof value === 'string' && value !== '');
  return isOne ? String(value) : undefined;
}
