import { isObject, type JsonObject, member } from '../document.ts';
import type { Notify } from '../notice.ts';
import { localPointer, mappedPointer, pointerTo } from '../pointer.ts';
import type { Visit } from '../walk.ts';

/** Leaves out what a discriminator maps to no schema of the document; what looks like a file or an address is not touched. */
export function mendMapping({ node, pointer }: Visit, root: JsonObject, notify: Notify): void {
  const mapping = member(node['discriminator'], 'mapping');
  if (!isObject(mapping)) return;
  for (const [name, value] of Object.entries(mapping)) {
    if (typeof value !== 'string' || mappedPointer(root, value) !== undefined || leadsOut(value)) continue;
    delete mapping[name];
    notify(
      pointerTo(`${pointer}/discriminator/mapping`, name),
      'mapping',
      `${JSON.stringify(value)} names no schema of the document`,
      'The entry is left out; add the schema, or correct the name.',
    );
  }
}

/** Whether a mapping's value means another document: whatever is neither a local reference nor a key of a component. */
function leadsOut(value: string): boolean {
  return localPointer(value) === undefined && (/[/:#]/.test(value) || /\.(ya?ml|json)$/i.test(value));
}
