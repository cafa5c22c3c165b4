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
}

const beforeResources = /^(?:api|apis|rest|v\d+\w*|\d+(?:\.\d+)*)$/i;

/** Reads a path template. */
export function placesOf(path: string): PathPlaces {
  const [, whole = '', behind] = /^([^#]*?)(?:(?<!\/)[:#]([^/{}]+))?$/.exec(path) ?? [];
  const parts = whole.split('/').filter((part) => part !== '');
  const first = parts.findIndex((part) => !beforeResources.test(part));
  const own = first < 0 ? [] : parts.slice(first);
  const lastFixed = own.findLastIndex(isFixed);
  return {
    fixed: own
      .filter(isFixed)
      .map((part) => joinWords(splitWords(part.replaceAll(/\{[^{}]*\}/g, ' '))))
      .filter((part) => part !== ''),
    isOne: own.length > 0 && lastFixed < own.length - 1,
    action: behind === undefined ? undefined : joinWords(splitWords(behind)),
    parents: own.slice(0, Math.max(0, lastFixed)).filter((part) => !isFixed(part)).length,
    isBelowOne: lastFixed > 0 && !isFixed(own[lastFixed - 1] ?? ''),
  };
}

/**
 * Whether a segment names something: a parameter does not, one with a colon that frameworks write neither, and neither does a
 * number, such as the id of a root folder.
 */
function isFixed(part: string): boolean {
  return !/^[{:]/.test(part) && !/^\p{Nd}+$/u.test(part);
}
