import { checkTestOptions } from './check-test-options.ts';
import type { FakeDescription } from './described/fake-description.ts';

/** The most rows of every collection, and of a single one; more would take minutes and memory before the first request. */
const most = { rows: 100_000, ofOne: 1_000_000 } as const;

/** Options that every fake has, with their types. */
const common = 'seed:number rows:number sizes:object schemas:object clock:object apiKey baseUrl:string';

/**
 * Checks the options of a provider's fake.
 *
 * @param name Name of the function that makes the fake.
 * @param more Further options, with their types behind a colon; numbers among them are numbers of rows.
 * @param descriptions What the fake is made from; `sizes` names their collections.
 * @returns The options that are given; null and undefined are none. An option that is named like a collection, such as
 *   `contacts`, is what `sizes` or `rows` say of it where it is not given itself.
 * @throws RangeError about the first one that is unknown or cannot work.
 */
export function checkFakeOptions<Options extends object>(
  name: string,
  options: Options | null | undefined,
  more: string,
  descriptions: readonly FakeDescription[],
): Options {
  const given = checkTestOptions(name, options, `${common} ${more}`.trim());
  const { sizes, ...values } = given as { readonly sizes?: Readonly<Record<string, unknown>> };
  const fail = (text: string) => new RangeError(`${name}: ${text}.`);
  const names = descriptions.flatMap(({ collections }) => collections.map((collection) => collection.name));
  checkTestOptions(`${name}: sizes`, sizes, names.map((one) => `${one}:number`).join(' '));
  for (const [option, value] of Object.entries<unknown>({ ...values, ...sizes })) {
    const isTime = option.endsWith('Ms');
    if (typeof value === 'number' && !(value >= 0 && (isTime || Number.isSafeInteger(value))))
      throw fail(`${option} must be a ${isTime ? '' : 'whole '}number from 0`);
    const limit = option === 'rows' ? most.rows : most.ofOne;
    if (typeof value === 'number' && !isTime && option !== 'seed' && value > limit)
      throw fail(`${option} must be at most ${limit}`);
    if (value === '') throw fail(`${option} must be a non-empty string`);
    if (option === 'baseUrl' && !URL.canParse(value as string)) throw fail('baseUrl must be an absolute URL');
    if (option === 'clock' && typeof (value as { now?: unknown }).now !== 'function')
      throw fail('clock must be a clock, such as that of virtualClock()');
  }
  const own = more.split(' ').flatMap((option) => {
    const [collection = '', type] = option.split(':');
    return type === 'number' && names.includes(collection) ? [collection] : [];
  });
  const numbers = values as Readonly<Record<string, unknown>>;
  const filled = own.flatMap((collection) => {
    const sized = sizes?.[collection];
    const said = numbers[collection];
    if (said !== undefined && sized !== undefined && said !== sized)
      throw fail(`${collection} and sizes.${collection} must not differ`);
    const number = said ?? sized ?? numbers['rows'];
    return number === undefined ? [] : [[collection, number] as const];
  });
  return { ...given, ...Object.fromEntries(filled) };
}
