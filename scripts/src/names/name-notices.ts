import type { JsonObject } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { findOperations } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import type { Renamed } from './name-exports.ts';

/** What to do about a name in a lock. */
export const lockRemedy = 'Choose another name in names.lock.json before the first release; then it stays.';

/** Tells of each operation and schema that is exported under another name than its own. */
export function nameNotices(root: JsonObject, file: string, renamed: readonly Renamed[], remedy = ''): Notice[] {
  const places = new Map(
    findOperations(root).map(({ id, method, path }) => [id, pointerTo(pointerTo('/paths', path), method)]),
  );
  return renamed.map(({ clash, key, kind, name, owner }) => ({
    file,
    pointer: kind === 'operation' ? (places.get(key) ?? '') : pointerTo('/components/schemas', key),
    rule: 'name-taken',
    problem: `${kind} "${key}" is exported as ${name}, since "${clash}" also names ${owner}`,
    remedy: `Import it as ${name}.${remedy === '' ? '' : ` ${remedy}`}`,
  }));
}
