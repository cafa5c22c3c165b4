/** Options by which some fakes, and not others, are told how many rows of one kind they have. */
const names = ['contacts', 'conversations', 'chats'] as const;

type MakeFake = (options: Record<string, unknown>) => unknown;

const taken = new WeakMap<MakeFake, readonly string[]>();

/** Options that give everything that many rows: those of them that the fake takes, which refuses any other. */
export function fakeRows(makeFake: MakeFake, rows: number): Readonly<Record<string, number>> {
  const known = taken.get(makeFake) ?? names.filter((name) => takes(makeFake, name));
  taken.set(makeFake, known);
  return Object.fromEntries(known.map((name) => [name, rows]));
}

function takes(makeFake: MakeFake, name: string): boolean {
  try {
    makeFake({ [name]: 1, rows: 1 });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
