import type { Random } from '../random.ts';
import type { FakeCollectionData, FakeIdForm, FakeVariation } from './fake-description.ts';
import { isMembers, type Members } from './places.ts';

const minute = 60_000;

/** A new id of the collection's form; `taken` says which ones there are. */
export function makeId(form: FakeIdForm | undefined, random: Random, taken: ReadonlySet<unknown>): string | number {
  const { alphabet = 'uuid', length = 12, prefix = '', suffix = '', values = [] } = form ?? {};
  if (alphabet === 'number') return nextNumber(taken);
  const free = values.find((value) => !taken.has(value));
  if (free !== undefined) return free;
  for (;;) {
    const id =
      alphabet === 'uuid' || alphabet === 'values' ? random.uuid() : prefix + random.text(alphabet, length) + suffix;
    if (!taken.has(id)) return id;
  }
}

/** A number that is free: the next one where all were given in turn, else one above all others. */
function nextNumber(taken: ReadonlySet<unknown>): number {
  if (!taken.has(taken.size + 1) && (taken.size === 0 || taken.has(taken.size))) return taken.size + 1;
  let highest = 0;
  for (const one of taken) if (typeof one === 'number') highest = Math.max(highest, one);
  return highest + 1;
}

/** A row like the collection's sample, different from its neighbours where the schema leaves room. */
export function makeRow({ row, vary }: FakeCollectionData, index: number): Record<string, unknown> {
  const made: Record<string, unknown> = structuredClone({ ...row });
  for (const [name, variation] of Object.entries(vary)) {
    const [outer = '', inner] = name.split('.');
    const holder = made[outer];
    if (inner === undefined) made[name] = varied(made[name], variation, index);
    else if (isMembers(holder)) made[outer] = { ...holder, [inner]: varied(holder[inner], variation, index) };
  }
  return made;
}

/** A row with the moment in those of its moments that something happened in. */
export function stamped(
  row: Members,
  { row: sample, vary }: FakeCollectionData,
  time: number,
  isMeant: (name: string) => boolean,
): Members {
  const names = Object.keys(vary).filter((name) => vary[name] === 'moment' && isMeant(name));
  return { ...row, ...Object.fromEntries(names.map((name) => [name, momentLike(sample[name], time)])) };
}

/** A moment in the form that a sample has it in: milliseconds since 1970, or text. */
export function momentLike(sample: unknown, time: number): unknown {
  return typeof sample === 'number' ? time : new Date(time).toISOString();
}

function varied(value: unknown, variation: FakeVariation, index: number): unknown {
  if (typeof variation !== 'string') return variation[index % variation.length];
  if (variation === 'count' && typeof value === 'number') return value + index;
  // The newest row first, as most lists have it.
  if (variation === 'moment' && typeof value === 'number') return value - index * minute;
  if (typeof value !== 'string' || index === 0) return value;
  if (variation === 'text') return `${value} ${index + 1}`;
  return new Date(Date.parse(value) - index * minute).toISOString();
}
