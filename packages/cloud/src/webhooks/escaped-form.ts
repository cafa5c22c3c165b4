/** A body with every letter beyond ASCII escaped, as Meta signs it; undefined where it has none, or is no text. */
export function escapedForm(body: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
  const escaped = text.replaceAll(/[^\0-\u007F]/g, escapeOf);
  return escaped === text ? undefined : escaped;
}

/** JSON as Meta spells it: letters beyond ASCII, `/` and `@` are escaped. */
export function escapedJson(payload: object): string {
  return JSON.stringify(payload)
    .replaceAll(/[^\0-\u007F]|@/g, escapeOf)
    .replaceAll('/', '\\/');
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
