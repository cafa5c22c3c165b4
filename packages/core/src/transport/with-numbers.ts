import { type CallNames, failure } from '../errors/failure.ts';
import { WaError } from '../errors/wa-error.ts';

/** Numbers with some of them replaced; undefined replaces nothing, and other names are left alone. */
export function withNumbers<Numbers extends object>(
  numbers: Numbers,
  replacements: object | undefined,
  names?: CallNames,
): Numbers {
  const merged = { ...numbers } as Record<string, unknown>;
  for (const [name, value] of Object.entries(replacements ?? {}) as [string, unknown][]) {
    if (value === undefined || !(name in numbers)) continue;
    // NaN fails too; Infinity is a way to say "no limit".
    if (typeof value !== 'number' || !(value >= 0)) {
      const text = `${name} must be a number from 0`;
      throw names ? failure('request_invalid', names, text) : new WaError('config_invalid', `${text}.`);
    }
    merged[name] = value;
  }
  return merged as Numbers;
}
