/** A path with all its parameters written alike, and without a slash at its end. */
export function placeOf(path: string): string {
  return path.replaceAll(/\{[^{}]+\}/g, '{}').replace(/(?<=.)\/+$/, '');
}
