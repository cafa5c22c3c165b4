/**
 * Whether a header `Content-Type` says JSON, or nothing: of several values the last one that is a type counts, as for
 * fetch. A problem document is an error's form, whatever the status says.
 */
export function isJsonType(header: string): boolean {
  const types = header.replace(/"[^"]*"/g, '').match(/(^|,)\s*[^\s;,/]+\/[^\s;,]+/g);
  return !header.trim() || /^(?!.*problem)[,\s]*application\/(.*\+)?json$/i.test(types?.at(-1) ?? '');
}
