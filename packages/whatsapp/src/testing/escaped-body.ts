/** The text of a payload as Meta writes it: letters beyond ASCII, slashes and at signs are escaped, and signed like that. */
export function escapedBody(payload: unknown): string {
  return JSON.stringify(payload)
    .replaceAll('/', String.raw`\/`)
    .replaceAll(/[@\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
