import { withoutOpaque } from './opaque-words.ts';
import { joinWords, splitWords } from './word-forms.ts';

/** What a path says of its operations. */
export interface PathPlaces {
  /** Its fixed segments in camelCase, without what comes before every resource: `api`, a version. */
  readonly fixed: readonly string[];
  /** Whether it ends with a parameter, or a number in the place of one, and so is of one. */
  readonly isOne: boolean;
  /** What is behind a colon or a number sign of its last segment, which is done with what stands before. */
  readonly action: string | undefined;
  /** How many parameters stand before the last fixed segment. */
  readonly parents: number;
  /** Whether a parameter stands right before the last fixed segment. */
  readonly isBelowOne: boolean;
  /** Whether it ends with a version, and so is of all that stands below it. */
  readonly isVersion: boolean;
}

const beforeResources = /^(?:api|apis|rest|v\d+\w*|\d+(?:\.\d+)*)$/i;

/** The path of a collection, with its parameters unnamed: that of the last segment that a resource is named by. */
export function collectionAt(path: string, isResource: (segment: string) => boolean): string | undefined {
  const parts = unnamed(path).split('/');
  const index = parts.findLastIndex((part) => part !== '{}' && part !== '' && isResource(joinWords(splitWords(part))));
  return index < 0 ? undefined : parts.slice(0, index + 1).join('/');
}

/** A path without the names of its parameters, what is behind a colon or a number sign, and a slash at its end. */
export function unnamed(path: string): string {
  return path
    .replace(/(?<!\/)[:#][^/{}]+$/, '')
    .replace(/\/$/, '')
    .replaceAll(/\/(?:\{[^{}]*\}|:[^/]*|\d+)(?=\/|$)/g, '/{}');
}

/** What a row is found by, where a segment before its parameter says so: `email` of `/users/by_email/{email}`. */
export function selectorOf(path: string): string | undefined {
  const [, segment = '', parameter = ''] = /\/([^/{}]+)\/\{([^{}]+)\}$/.exec(path) ?? [];
  const [first = '', ...more] = splitWords(segment);
  const words = first === 'by' ? more : [first, ...more];
  return parameter !== '' && words.join(' ') === splitWords(parameter).join(' ') ? joinWords(words) : undefined;
}

/** Reads a path template. */
export function placesOf(path: string): PathPlaces {
  const [, whole = '', behind] = /^([^#]*?)(?:(?<!\/)[:#]([^/{}]+))?$/.exec(path) ?? [];
  const parts = whole.split('/').filter((part) => part !== '');
  const first = parts.findIndex((part) => !beforeResources.test(part));
  const own = first < 0 ? [] : parts.slice(first);
  const lastFixed = own.findLastIndex(isFixed);
  return {
    fixed: own
      .filter((part) => isFixed(part) && !/^v\d+$/i.test(part))
      .map((part) => joinWords(splitWords(withoutOpaque(part).replaceAll(/\{[^{}]*\}/g, ' '))))
      .filter((part) => part !== ''),
    isOne: own.length > 0 && lastFixed < own.length - 1,
    action: behind === undefined ? undefined : joinWords(splitWords(behind)),
    parents: own.slice(0, Math.max(0, lastFixed)).filter((part) => !isFixed(part)).length,
    isBelowOne: lastFixed > 0 && !isFixed(own[lastFixed - 1] ?? ''),
    isVersion: /^v\d/i.test(own.at(-1) ?? ''),
  };
}

/**
 * Whether a segment names something: a parameter does not, one with a colon that frameworks write neither, and neither does a
 * number, such as the id of a root folder, or another id.
 */
function isFixed(part: string): boolean {
  return !/^[{:]/.test(part) && !/^\p{Nd}+$/u.test(part) && withoutOpaque(part) !== '';
}
