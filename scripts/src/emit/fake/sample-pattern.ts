import { spend } from '../../spec/budget.ts';
import { patternFlags } from '../../spec/pattern-problem.ts';
import { matchesPattern } from './fits-text.ts';
import { type PatternPart, patternTree } from './pattern-tree.ts';
import { simplePattern } from './simple-pattern.ts';

/** How long texts of a pattern are to be, in UTF-16 units. */
interface Lengths {
  readonly least?: number;
  readonly most?: number;
}

/** Ways in which a text is tried before a pattern is given up. */
const mostTries = 120;
/** Longest text that is made. */
const longest = 20_000;

/** A text that a pattern matches; undefined where none was found. */
export function samplePattern(pattern: string, least = 0): string | undefined {
  for (const text of patternTexts(pattern, { least })) return text;
  return undefined;
}

/** Texts that a pattern matches, each another one, the plainest first; those of the lengths asked for before others. */
export function* patternTexts(pattern: string, { least = 0, most = longest }: Lengths = {}): Generator<string> {
  const found = new Set<string>();
  const isNew = (text: string) => text.length <= most && !found.has(text) && matchesPattern(pattern, text);
  const plain = plainText(pattern, least);
  if (plain !== undefined && isNew(plain)) {
    found.add(plain);
    yield plain;
  }
  const flags = patternFlags(pattern);
  const tree = flags === undefined ? undefined : patternTree(pattern, flags);
  if (!tree) return;
  for (let tried = 0; tried < mostTries; tried += 1) {
    const text = write(tree, tried, least);
    if (!isNew(text)) continue;
    found.add(text);
    yield text;
  }
}

/** A text of a pattern that is a plain row of characters and classes with counts. */
function plainText(pattern: string, least: number): string | undefined {
  const parts = simplePattern(pattern);
  const fewest = (parts ?? []).reduce((sum, part) => sum + part.least, 0);
  if (!parts || fewest > longest) return undefined;
  let missing = Math.max(0, least - fewest);
  return parts
    .map(({ alphabet, least: count, most }) => {
      const more = Math.min(missing, most - count);
      missing -= more;
      return Array.from({ length: count + more }, (_, index) => alphabet[index % alphabet.length]).join('');
    })
    .join('');
}

/**
 * Writes a text by the parts of a pattern: the first tries go by the order of the parts, later ones by chance, the same
 * on every run.
 */
function write(tree: PatternPart, tried: number, least: number): string {
  const chance = chanceOf(tried);
  const groups = new Map<number | string, string>();
  // Every other try has no more of anything than there must be.
  const isShort = tried % 2 === 1;
  let missing = least;
  let length = 0;
  const character = (among: readonly string[]): string => {
    const kinds = tried % 4 < 2 ? among : (kindsOf(among)[length % kindsOf(among).length] ?? among);
    const index = tried < 2 ? 0 : chance(kinds.length);
    return kinds[index] ?? '';
  };
  const partText = (part: PatternPart, index: number): string => {
    spend();
    if (length > longest) return '';
    switch (part.kind) {
      case 'characters': {
        const text = tried < 2 ? (part.among[index % part.among.length] ?? '') : character(part.among);
        length += text.length;
        missing -= text.length;
        return text;
      }
      case 'sequence':
        return sequenceText(part.parts);
      case 'choice':
        return partText(part.options[tried < 2 ? 0 : chance(part.options.length)] ?? part, index);
      case 'repeat': {
        const room = Math.min(part.most - part.least, 6);
        const extra = isShort
          ? 0
          : tried < 2
            ? Math.min(1, Math.max(0, part.most - part.least), 1 - Math.min(1, part.least))
            : chance(room + 1);
        let text = '';
        const isOpen = (times: number) => times < part.most && (times < part.least + extra || missing > 0);
        for (let times = 0; isOpen(times); times += 1) {
          const before = length;
          text += partText(part.part, times);
          if (times >= part.least && length === before) break;
        }
        return text;
      }
      case 'group': {
        const text = partText(part.part, index);
        groups.set(part.number, text);
        if (part.name !== undefined) groups.set(part.name, text);
        return text;
      }
      case 'again':
        return groups.get(part.group) ?? '';
      case 'ahead':
        return '';
    }
  };
  const sequenceText = (parts: readonly PatternPart[]): string => {
    let text = '';
    for (const [index, part] of parts.entries()) {
      if (part.kind === 'ahead' && tried % 3 === 2) {
        // What has to follow is written over what follows anyhow.
        const ahead = partText(part.part, 0);
        const rest = sequenceText(parts.slice(index + 1));
        return text + ahead + rest.slice(ahead.length);
      }
      text += partText(part, 0);
    }
    return text;
  };
  return partText(tree, 0);
}

/** The characters by kind: a text that has some of each is what most rules for passwords ask for. */
function kindsOf(among: readonly string[]): readonly (readonly string[])[] {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].map((kind) => among.filter((one) => kind.test(one)));
  return kinds.filter(({ length }) => length > 0);
}

/** Whole numbers below a bound, as if by chance and the same on every run. */
function chanceOf(seed: number): (bound: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (bound) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) % Math.max(1, bound);
  };
}
