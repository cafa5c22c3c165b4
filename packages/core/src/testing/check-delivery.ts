import { checkOptions } from '../options/check-options.ts';
import { checkTestOptions } from './check-test-options.ts';

/**
 * Checks what a delivery of a fake is made from. An event without an example needs its payload: it may be misspelt.
 *
 * @param examples Examples by the names of the events that are documented.
 * @param more Names of the provider's own options, with their types.
 * @param content Name of the option that stands for the example.
 * @returns The options that are given.
 * @throws RangeError about an event that is none, and about an option that is unknown or of another type.
 */
export function checkDelivery<Options extends object>(
  event: unknown,
  options: Options | null | undefined,
  examples: object,
  more = '',
  content = 'payload',
): Options {
  const place = 'A delivery of the fake';
  if (typeof event !== 'string' || event === '') throw new RangeError(`${place} needs the name of an event.`);
  const given = checkTestOptions(place, options, `payload:object url:string secret ${more}`.trim());
  if (!Object.hasOwn(examples, event) && !Object.hasOwn(given, content) && !Object.hasOwn(given, 'payload')) {
    checkOptions(
      { [event]: undefined },
      Object.keys(examples).join(' '),
      (text) => new RangeError(`${place}: ${text.replace('option', 'event')}, or give its ${content}.`),
    );
  }
  return given;
}
