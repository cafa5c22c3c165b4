import { upperFirst } from './words.ts';

/** The name itself, or with the first number that makes it free. */
export function firstFree(wanted: string, isFree: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${count}`;
    if (isFree(name)) return name;
  }
}

/** Every identifier that an operation's function brings with it. */
export function derivedIdentifiers(name: string): string[] {
  const suffixes = ['Filters', 'Input', 'Body', 'Result', 'WithResponse', 'Errors'];
  return [name, ...suffixes.map((suffix) => `${upperFirst(name)}${suffix}`)];
}
