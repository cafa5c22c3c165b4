/** Removes known secret values from texts; the values themselves stay in the closure. */
export interface Scrubber {
  /** Remembers a value that must never be shown; one that a header can carry, or else with the octets that it is sent as. */
  readonly remember: (secret: string, octets?: string) => void;
  /** The text with every known secret replaced; of one that was cut off, what may begin a secret at its end goes too. */
  readonly scrub: (text: string, isCut?: boolean) => string;
}

const remembered = 64;
/** So many letters of a secret show that it begins there. */
const telling = 16;

/** Shortest secret, in characters: too many texts would look like a shorter one. */
export const shortestSecret = 8;

/** What base64url, a form and JSON write in place of a letter. */
const others: Readonly<Record<string, string>> = { '+': '|-', '/': '|_', ' ': '|\\+', '\t': '|t' };

/**
 * An expression for a text in all its spellings: letters but those of the alphabet, digits and `_` stand as they are or
 * behind backslashes, as the other one that base64 or a form has for them, as their octets in an address, or as their names
 * in HTML. At most one of these fits at any place: else a text made for it would keep the finder busy for ever.
 */
function spellingsOf(text: string): string {
  return text.replace(/\\+|[^\w\\]/gu, (letters, at: number) => {
    const count = Array.from(letters).length;
    const octets = letters < '\x80' ? count : letters < '\u0800' ? 2 : letters[1] ? 4 : 3;
    const own =
      letters[0] === '\\'
        ? // They may be doubled twice, and those before the next letter are among them.
          `\\\\{${count},${count * 4 + 3}}`
        : `${text[at - 1] === '\\' ? '' : '\\\\{0,3}'}(?:\\${letters}${others[letters] ?? ''})`;
    return `(?:${own}|(?:%\\w\\w){${octets}}|(?:&#?\\w+;){${count}})`;
  });
}

/**
 * Makes a scrubber; it knows the last secrets in each of the spellings that a body, a URL, a form, JSON, HTML and base64
 * give them, base64 of a longer text included, such as that of Basic authentication.
 */
export function createScrubber(): Scrubber {
  const secrets = new Map<string, Scrubber['scrub']>();
  return {
    remember(secret, octets = secret) {
      if (secret.length < shortestSecret) return;
      const scrub = secrets.get(secret) ?? scrubberOf(secret, octets);
      secrets.delete(secret);
      secrets.set(secret, scrub);
      const [oldest = ''] = secrets.keys();
      if (secrets.size > remembered) secrets.delete(oldest);
    },
    scrub: (text, isCut) => [...secrets.values()].reduce((rest, scrub) => scrub(rest, isCut), text),
  };
}

function scrubberOf(secret: string, octets: string): Scrubber['scrub'] {
  const forms = [secret];
  // Within a longer text a secret begins at one of three places of base64's groups.
  for (let before = 0; before < 3; before += 1) {
    const letters = btoa(' '.repeat(before) + octets);
    forms.push(letters.slice(Math.ceil((before * 4) / 3), Math.floor(((before + octets.length) * 4) / 3)));
  }
  const finder = (length?: number, end = '') =>
    new RegExp(`(?:${forms.map((form) => spellingsOf(form.slice(0, length))).join('|')})${end}`, 'g');
  const whole = finder();
  return (text, isCut) => {
    const clean = text.replace(whole, '[redacted]');
    // No letter is written with more than eight.
    const tail = clean.slice(secret.length * -8);
    for (let length = isCut ? telling : 0; length > 0; length -= 1) {
      // The end may be that of an escape, too.
      const at = tail.search(finder(length, length < telling ? '(?:\\\\*|%\\w?|&#?\\w*)$' : ''));
      if (at >= 0) return clean.slice(0, at - tail.length);
    }
    return clean;
  };
}
