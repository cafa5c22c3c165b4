/** Removes known secret values from texts; the values themselves stay in the closure. */
export interface Scrubber {
  /** Remembers a value that must never be shown; one that a header can carry. */
  readonly remember: (secret: string) => void;
  /** The text with every known secret replaced; of one that was cut off, what may begin a secret at its end goes too. */
  readonly scrub: (text: string, isCut?: boolean) => string;
}

const remembered = 64;

/** Shortest secret, in characters: too many texts would look like a shorter one. */
export const shortestSecret = 8;

/**
 * Makes a scrubber; it knows the last secrets in each of the spellings that a body, a URL, a form, JSON, HTML and base64
 * give them, base64 of a longer text included, such as that of Basic authentication.
 */
export function createScrubber(): Scrubber {
  const secrets = new Set<string>();
  return {
    remember(secret) {
      if (secret.length < shortestSecret) return;
      secrets.delete(secret);
      secrets.add(secret);
      const [oldest = ''] = secrets;
      if (secrets.size > remembered) secrets.delete(oldest);
    },
    scrub(text, isCut) {
      const forms = [...secrets].flatMap(spellings);
      const clean = forms.reduce((rest, form) => rest.replaceAll(form, '[redacted]'), text);
      return isCut ? forms.reduce(withoutBeginning, clean) : clean;
    },
  };
}

function spellings(secret: string): string[] {
  const plain = [secret];
  // Within a longer text a secret begins at one of three places of base64's groups.
  for (let before = 0; before < 3; before += 1) {
    const letters = btoa(' '.repeat(before) + secret);
    const whole = letters.slice(Math.ceil((before * 4) / 3), Math.floor(((before + secret.length) * 4) / 3));
    plain.push(whole, whole.replaceAll('+', '-').replaceAll('/', '_'));
  }
  const forms = plain.flatMap((text) => {
    const encoded = encodeURIComponent(text);
    const html = text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;');
    return [
      text,
      encoded,
      encoded.replace(/%../g, (octet) => octet.toLowerCase()),
      String(new URLSearchParams([['', text]])).slice(1),
      html,
      html.replaceAll("'", '&#39;'),
    ];
  });
  // JSON holds each of them, and so does JSON within JSON. Most secrets are of letters that none of this changes.
  const nested = forms.flatMap((form) => [jsonOf(form), jsonOf(form).replaceAll('/', '\\/'), jsonOf(jsonOf(form))]);
  return [...new Set([...forms, ...nested])];
}

/** A text without what begins a form of a secret at its end. */
function withoutBeginning(text: string, form: string): string {
  for (let length = Math.min(form.length - 1, text.length); length > 0; length -= 1) {
    if (text.endsWith(form.slice(0, length))) return text.slice(0, -length);
  }
  return text;
}

function jsonOf(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
