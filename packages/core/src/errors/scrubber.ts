/** Removes known secret values from texts; the values themselves stay in the closure. */
export interface Scrubber {
  /** Remembers a value that must never be shown. */
  remember(secret: string): void;
  /** The text with every known secret replaced. */
  scrub(text: string): string;
}

const remembered = 8;

/** Makes a scrubber; it knows the last few secrets in each of the spellings that a body, a URL or JSON gives them. */
export function createScrubber(): Scrubber {
  const secrets: string[] = [];
  return {
    remember(secret) {
      if (!secret || secrets[0] === secret) return;
      secrets.unshift(secret);
      secrets.length = Math.min(secrets.length, remembered);
    },
    scrub(text) {
      let clean = text;
      for (const secret of secrets) {
        for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
          clean = clean.replaceAll(form, '[redacted]');
        }
      }
      return clean;
    },
  };
}
