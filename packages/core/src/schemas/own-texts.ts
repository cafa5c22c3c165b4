const texts = new Set<string>();

/** Remembers a sentence of our own schemas: it says what the description says, and was written before any value came. */
export function ownText(text: string): string {
  texts.add(text);
  return text;
}

/** Whether a message is one of those sentences; any other may hold the value that it is about. */
export function isOwnText(text: unknown): text is string {
  return texts.has(text as string);
}
