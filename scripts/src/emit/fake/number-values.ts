import type { Json } from '../../spec/document.ts';
import type { Conjunction } from './conjunction.ts';
import { fitsAsNumber } from './fits-number.ts';

/** Numbers that are likely to be valid under schemas that all hold at once; a moment for a member that is named like one. */
export function* numberValues(way: Conjunction, type: 'integer' | 'number', name: string): Generator<number> {
  const bounds = (keyword: string) =>
    way.flatMap((schema) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []));
  const isWhole = type === 'integer' || way.some((schema) => schema['type'] === 'integer');
  const steps = bounds('multipleOf').filter((step) => step > 0);
  const step = steps.reduce(leastCommon, isWhole ? 1 : (steps[0] ?? 0.5));
  const low = Math.max(...bounds('minimum'), ...bounds('exclusiveMinimum'));
  const high = Math.min(...bounds('maximum'), ...bounds('exclusiveMaximum'));
  const isAllowed = (value: number) =>
    Number.isFinite(value) && (!isWhole || Number.isInteger(value)) && way.every((one) => fitsAsNumber(one, value));
  const isMoment = /(At|_at|Until|timestamp)$/i.test(name);
  const start = Number.isFinite(low) ? Math.ceil(low / step) : Number.isFinite(high) ? Math.floor(high / step) - 8 : 0;
  const multiples = Array.from({ length: 24 }, (_, index) => exact((start + index) * step));
  const between = Number.isFinite(low) && Number.isFinite(high) ? [(low + high) / 2, low + (high - low) / 3] : [];
  const usual = [...(isMoment ? [1_767_323_045_000] : []), 1];
  const refused = way.flatMap(({ not }) => numbersIn(not)).flatMap((one) => [one, one + step, one - step]);
  const others = [low, high, ...between, ...refused, -1, 0.5, 10, 100, 1_000, 1_000_000];
  for (const value of [...usual, ...multiples, ...others]) if (isAllowed(value)) yield value;
}

/** Numbers that a schema speaks of, around which its verdict changes. */
function numbersIn(schema: Json | undefined): number[] {
  return [...JSON.stringify(schema ?? null).matchAll(/:(-?\d+(?:\.\d+)?)/g)].map(([, digits]) => Number(digits));
}

/** The product without the digits that binary fractions add. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function leastCommon(a: number, b: number): number {
  const scale = 10 ** Math.max(decimals(a), decimals(b));
  const [x, y] = [Math.round(a * scale), Math.round(b * scale)];
  if (!Number.isSafeInteger(x * y) || x === 0 || y === 0) return Math.max(a, b);
  return (x * y) / divisor(x, y) / scale;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
