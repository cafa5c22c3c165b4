/** The lines that differ between two texts, in order: `-` for those that went, `+` for those that came. */
export function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const current = after.split('\n');
  const common = commonLengths(old, current);
  const changes: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < current.length) {
    if (i < old.length && old[i] === current[j]) {
      i += 1;
      j += 1;
    } else if (j >= current.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      changes.push(`- ${old[i++]}`);
    } else {
      changes.push(`+ ${current[j++]}`);
    }
  }
  return changes;
}

/** For each pair of places, the length of the longest sequence of lines that both texts have from there on. */
function commonLengths(old: readonly string[], current: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(current.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = current.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      const longest = Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      row[j] = old[i] === current[j] ? at(lengths, i + 1, j + 1) + 1 : longest;
    }
  }
  return lengths;
}

function at(lengths: readonly Uint32Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
