/** What was paired, and what has no counterpart. */
export interface PairedParts<Part> {
  readonly both: readonly (readonly [old: Part, next: Part])[];
  readonly removed: readonly Part[];
  readonly added: readonly Part[];
}

/**
 * Pairs parts of two descriptions by their label, such as method and path, and what is left by their shape: a name within
 * a path is no part of its identity, unless several paths differ in nothing else.
 */
export function pairPaths<Part>(
  old: readonly Part[],
  next: readonly Part[],
  labelOf: (part: Part) => string,
  shapeOf: (part: Part) => string = (part) => shapeOfPath(labelOf(part)),
): PairedParts<Part> {
  const labels = new Map(next.map((part) => [labelOf(part), part]));
  const taken = new Set<Part>();
  const pairs = new Map<Part, Part>();
  const pair = (one: Part, other: Part | undefined) => {
    if (other === undefined || taken.has(other)) return;
    pairs.set(one, other);
    taken.add(other);
  };
  for (const one of old) pair(one, labels.get(labelOf(one)));
  const shapes = new Map<string, Part[]>();
  for (const part of next) {
    if (!taken.has(part)) shapes.set(shapeOf(part), [...(shapes.get(shapeOf(part)) ?? []), part]);
  }
  for (const one of old) if (!pairs.has(one)) pair(one, shapes.get(shapeOf(one))?.shift());
  return {
    both: [...pairs],
    removed: old.filter((one) => !pairs.has(one)),
    added: next.filter((part) => !taken.has(part)),
  };
}

/** A path without the names in it. */
export function shapeOfPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}
