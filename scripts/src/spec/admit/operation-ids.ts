import type { Visit } from '../walk.ts';
import type { Refuse } from './refuse.ts';

/** Makes a check that no two operations of a description, webhooks and callbacks included, have the same operationId. */
export function operationIdCheck(refuse: Refuse): (visit: Visit) => void {
  const seen = new Map<string, string>();
  return ({ kind, node, pointer }) => {
    const id = node['operationId'];
    if (kind !== 'operation' || typeof id !== 'string') return;
    const other = seen.get(id);
    if (other !== undefined) {
      const remedy = 'Give each operation its own operationId.';
      refuse(`${pointer}/operationId`, 'duplicate-operation', `"${id}" is also ${other}`, remedy);
    }
    seen.set(id, pointer);
  };
}
