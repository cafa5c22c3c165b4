/** Whether a caret range, `^MAJOR.MINOR.PATCH`, holds a version. */
export function isInCaretRange(range: string, version: string): boolean {
  const [wanted, given] = [range.slice(1), version].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
  if (!wanted || !given) return false;
  // What is kept ends with the first number that is not 0.
  const kept = wanted.findIndex((number) => number !== 0);
  const first = wanted.findIndex((number, index) => number !== given[index]);
  return first === -1 || (first > (kept === -1 ? 2 : kept) && (wanted[first] ?? 0) < (given[first] ?? 0));
}
