/** Encodes JSON as base64, as several providers do for cursors. */
export function toBase64Json(value: unknown): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))));
}

/** Decodes base64-encoded JSON; undefined if the text is not valid. */
export function fromBase64Json(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
