/** Whether a number is a whole multiple of another, in the decimal digits that both are written with. */
export function isMultipleOf(value: number, divisor: number): boolean {
  // What JSON writes as 1e400 arrives as Infinity, which has no digits.
  if (!Number.isFinite(value)) return false;
  const [a, aExponent] = decimal(value);
  const [b, bExponent] = decimal(divisor);
  const exponent = Math.min(aExponent, bExponent);
  const scaled = (digits: bigint, from: number) => digits * 10n ** BigInt(from - exponent);
  return scaled(a, aExponent) % scaled(b, bExponent) === 0n;
}

function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}
