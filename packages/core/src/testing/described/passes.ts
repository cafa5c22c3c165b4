import type { FakeCollectionData } from './fake-description.ts';
import type { Members } from './places.ts';

/** Whether a row passes the filters of a query: each that has the name of a plain member must equal it. */
export function passes(row: Members, query: URLSearchParams, { row: sample }: FakeCollectionData): boolean {
  return [...new Set(query.keys())].every((name) => {
    if (!Object.hasOwn(sample, name)) return true;
    const value = row[name];
    return (typeof value === 'object' && value !== null) || query.getAll(name).includes(String(value));
  });
}
