import type { FakeProgram } from './fake-program.ts';

/** Names of the collections of a fake. */
export function collectionNames({ description }: FakeProgram): string[] {
  return [...new Set(description.collections.map(({ name }) => name))];
}
