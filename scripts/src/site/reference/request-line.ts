/**
 * Method and path of an operation as its request has them: descriptions set several operations of one path apart by a
 * fragment, which is never sent.
 */
export function requestLine(label: string): string {
  return label.replace(/#.*$/, '');
}
