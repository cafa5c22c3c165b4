/** A part of a regular expression, as far as texts are made of it. */
export type PatternPart =
  | { readonly kind: 'characters'; readonly among: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternPart[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternPart[] }
  | { readonly kind: 'repeat'; readonly part: PatternPart; readonly least: number; readonly most: number }
  | { readonly kind: 'group'; readonly number: number; readonly name: string | undefined; readonly part: PatternPart }
  | { readonly kind: 'again'; readonly group: number | string }
  /** What has to follow; what must not follow is left to trying. */
  | { readonly kind: 'ahead'; readonly part: PatternPart };

const nothing: PatternPart = { kind: 'sequence', parts: [] };
/** Characters that texts are made of, the plainest first; others only where none of these will do. */
const usual = Array.from(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/@+ ,;!#$%&*()=?~\'"<>[]{}|^\\`',
);
const others = Array.from('éßÀñЖжאあ中한€°©\n\t\r\u{1f600}');
/** Largest number of repetitions where a pattern has no end of them. */
const many = 100;
const escape =
  /\\(?:[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<([^>]+)>|([1-9]\d*)|[^])/uy;
const characterClass = /\[(?:\\[^]|[^\]\\])*\]/uy;
const count = /(?:\{(\d+)(?:(,)(\d*))?\}|([*+?]))\??/uy;
const opening = /\((?:\?(?:(:)|(=)|(!)|(<=)|(<!)|<([^>]+)>))?/uy;

/**
 * The parts of a pattern of ECMAScript.
 *
 * @param flags those under which it is a regular expression
 * @returns undefined where it has a class of which no character is known
 */
export function patternTree(pattern: string, flags: string): PatternPart | undefined {
  let at = 0;
  let groups = 0;
  let isWhole = true;
  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(pattern);
    at += found?.[0].length ?? 0;
    return found;
  };
  const among = (source: string): PatternPart => {
    const found = charactersOf(source, flags);
    if (found.length === 0) isWhole = false;
    return { kind: 'characters', among: found };
  };
  const readChoice = (): PatternPart => {
    const options = [readSequence()];
    while (pattern[at] === '|') {
      at += 1;
      options.push(readSequence());
    }
    return options.length === 1 ? (options[0] ?? nothing) : { kind: 'choice', options };
  };
  const readSequence = (): PatternPart => {
    const parts: PatternPart[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const part = readAtom();
      const counted = take(count);
      parts.push(counted ? { kind: 'repeat', part, ...timesOf(counted) } : part);
    }
    return parts.length === 1 ? (parts[0] ?? nothing) : { kind: 'sequence', parts };
  };
  const readAtom = (): PatternPart => {
    const group = take(opening);
    if (group) {
      const [, plain, ahead, notAhead, behind, notBehind, name] = group;
      const isNamed = [plain, ahead, notAhead, behind, notBehind].every((one) => one === undefined);
      if (isNamed) groups += 1;
      const number = groups;
      const part = readChoice();
      at += 1;
      if (ahead !== undefined) return { kind: 'ahead', part };
      // What has to stand before may as well be written there.
      if (plain !== undefined || behind !== undefined) return part;
      return isNamed ? { kind: 'group', number, name, part } : nothing;
    }
    const inClass = take(characterClass);
    if (inClass) return among(inClass[0]);
    const escaped = take(escape);
    if (escaped) {
      const [text, name, number] = escaped;
      if (name !== undefined) return { kind: 'again', group: name };
      if (number !== undefined) return { kind: 'again', group: Number(number) };
      return /^\\[bB]$/.test(text) ? nothing : among(text);
    }
    const [character = ''] = Array.from(pattern.slice(at, at + 2));
    at += character.length;
    if (character === '^' || character === '$') return nothing;
    return character === '.' ? among('.') : { kind: 'characters', among: [character] };
  };
  const tree = readChoice();
  return isWhole && at >= pattern.length ? tree : undefined;
}

function timesOf([, least, comma, most, sign]: RegExpExecArray): { readonly least: number; readonly most: number } {
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : many };
  const fewest = Number(least);
  return { least: fewest, most: comma === undefined ? fewest : most ? Number(most) : fewest + many };
}

/** Characters that a class or an escape takes: of the usual ones, else those that it names itself. */
function charactersOf(source: string, flags: string): string[] {
  const form = new RegExp(`^(?:${source})$`, flags);
  for (const some of [usual, others]) {
    const found = some.filter((character) => form.test(character));
    if (found.length > 0) return found;
  }
  const named = [...source.matchAll(/\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi)].map(([, ...codes]) =>
    String.fromCodePoint(Number.parseInt(codes.find(Boolean) ?? '0', 16)),
  );
  return [...new Set([...named, ...Array.from(source)])].filter((character) => form.test(character));
}
