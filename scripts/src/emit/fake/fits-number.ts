import type { JsonObject } from '../../spec/document.ts';

/** Whether a number keeps the bounds of a schema, and is one of its multiples. */
export function fitsAsNumber(schema: JsonObject, value: number): boolean {
  const { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } = schema;
  if (typeof minimum === 'number' && value < minimum) return false;
  if (typeof maximum === 'number' && value > maximum) return false;
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false;
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) return false;
  return typeof multipleOf !== 'number' || isMultipleOf(value, multipleOf);
}

/**
 * Whether a number is a multiple of another, in the decimal digits that both are written with. Core has the same for apps; the
 * process that generates may read nothing of a package.
 */
function isMultipleOf(value: number, divisor: number): boolean {
  if (divisor === 0) return false;
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
