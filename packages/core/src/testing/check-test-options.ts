import { checkOptions } from '../options/check-options.ts';

/**
 * Checks options of a fake, of a fault or of a delivery, where a name that is passed over would test something else.
 *
 * @param place What the options are for, for errors.
 * @param names Names of the options with their types, as `checkOptions` has them.
 * @returns The options that are given; null and undefined are none.
 * @throws RangeError about the first one that is unknown or of another type.
 */
export function checkTestOptions<Options extends object>(
  place: string,
  options: Options | null | undefined,
  names: string,
): Options {
  checkOptions(options, names, (text) => new RangeError(`${place}: ${text}.`));
  const given = Object.entries(options ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given) as Options;
}
