/** A part of a pattern: what may stand there, and how often. */
interface Part {
  readonly alphabet: string;
  readonly least: number;
  readonly most: number;
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const classes: Readonly<Record<string, string>> = { d: digits, w: `${lower}${upper}${digits}_`, s: ' ' };

/** The parts of a pattern that is a plain row of characters and classes with counts; undefined for any other. */
export function simplePattern(pattern: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  const source = withoutGroups(pattern.replace(/^\^/, '').replace(/\$$/, ''));
  const token = /\[((?:\\.|[^\]\\])+)\]|\\(.)|([^\\[\](){}|*+?^$.])/uy;
  const count = /\{(\d+)(?:(,)(\d*))?\}|([*+?])/uy;
  for (let at = 0; at < source.length;) {
    token.lastIndex = at;
    const found = token.exec(source);
    if (!found) return undefined;
    const [text, inClass, escaped, plain] = found;
    const alphabet =
      inClass === undefined ? (escaped === undefined ? plain : escapedAlphabet(escaped)) : alphabetOf(inClass);
    if (!alphabet) return undefined;
    at += text.length;
    count.lastIndex = at;
    const counted = count.exec(source);
    at += counted?.[0].length ?? 0;
    parts.push({ alphabet, ...timesOf(counted) });
  }
  return parts;
}

/** The pattern with its groups resolved from the inside: optional ones left out, of alternatives the first. */
function withoutGroups(pattern: string): string {
  // An escaped bracket would be taken for a group's; the token of a bracket then ends the reading.
  if (/\\[()]/.test(pattern)) return pattern;
  let text = pattern;
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/\((?:\?:)?([^()]*)\)([*?]|\{0,\d*\})/, '')
      .replace(/\((?:\?:)?([^()|?]*)(?:\|[^()]*)?\)(?![*?{])\+?/, '$1');
  }
  return text;
}

function timesOf(counted: RegExpExecArray | null): { least: number; most: number } {
  if (!counted) return { least: 1, most: 1 };
  const [, least, comma, most, sign] = counted;
  // One of an optional part, so that the text shows it.
  if (sign !== undefined) return { least: 1, most: sign === '?' ? 1 : 64 };
  return { least: Number(least), most: comma === undefined ? Number(least) : Number(most || 64) };
}

function escapedAlphabet(character: string): string | undefined {
  return classes[character] ?? (/[A-Za-z\d]/.test(character) ? undefined : character);
}

function alphabetOf(inClass: string): string | undefined {
  if (inClass.startsWith('^')) return undefined;
  let alphabet = '';
  for (let at = 0; at < inClass.length; at += 1) {
    const character = inClass[at] ?? '';
    const after = inClass[at + 2];
    if (character === '\\') {
      const more = escapedAlphabet(inClass[at + 1] ?? '');
      if (more === undefined) return undefined;
      alphabet += more;
      at += 1;
    } else if (inClass[at + 1] === '-' && after !== undefined) {
      const [from, to] = [character.charCodeAt(0), after.charCodeAt(0)];
      for (let code = from; code <= to; code += 1) alphabet += String.fromCharCode(code);
      at += 2;
    } else alphabet += character;
  }
  return alphabet;
}
