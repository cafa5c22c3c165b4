import type { Notify } from '../notice.ts';
import type { Visit } from '../walk.ts';

/**
 * Makes a mender that leaves out the ids of operations that are empty, or that others before them have: the first operation
 * keeps it, the others go by method and path.
 */
export function operationIdMender(notify: Notify): (visit: Visit) => void {
  const seen = new Map<string, string>();
  return ({ node, pointer }) => {
    const id = node['operationId'];
    if (typeof id !== 'string') return;
    const remedy = 'It is left out, and the operation is named after its method and path; give it an id of its own.';
    if (id === '') {
      delete node['operationId'];
      notify(`${pointer}/operationId`, 'empty-operation-id', 'an id without a character', remedy);
      return;
    }
    const other = seen.get(id);
    if (other === undefined) {
      seen.set(id, pointer);
      return;
    }
    delete node['operationId'];
    notify(`${pointer}/operationId`, 'duplicate-operation', `"${id}" is also ${other}`, remedy);
  };
}
