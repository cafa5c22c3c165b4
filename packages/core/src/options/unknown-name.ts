/** Says that a name is none of those that are known, and which of these begin like it; all where none does. */
export function unknownName(kind: string, given: string, known: readonly string[]): string {
  const near = known.filter((name) => given.toLowerCase().includes(name.slice(0, 3).toLowerCase()));
  return `unknown ${kind} "${given}"; use ${(near[0] ? near : known).join(' or ') || 'none'}`;
}
