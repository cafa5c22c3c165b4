import { isObject } from '../document.ts';
import type { Notify } from '../notice.ts';
import { pointerTo } from '../pointer.ts';
import { heldBy, isExtensionEntry, type Visit } from '../walk.ts';

/** Takes what YAML leaves empty for left out, and an empty entry of a map for one that says nothing but its name. */
export function mendEmpty({ kind, node, pointer }: Visit, notify: Notify): void {
  if ((kind === 'document' || kind === 'operation') && node['security'] === null) {
    delete node['security'];
    const remedy = 'It is taken as left out; write [] where no credentials are taken.';
    notify(`${pointer}/security`, 'empty', '"security" is empty', remedy);
  }
  for (const [name, value] of Object.entries(node)) {
    const held = heldBy(kind, name);
    if (!held) continue;
    // Schemas have keywords of their own that null means something in.
    if (value === null && kind !== 'schema') delete node[name];
    if (held[0] !== 'map' || !isObject(value)) continue;
    for (const [key, entry] of Object.entries(value)) {
      if (entry !== null || isExtensionEntry(kind, name, key)) continue;
      value[key] = {};
      const place = pointerTo(pointerTo(pointer, name), key);
      notify(place, 'empty', `"${key}" is empty`, 'It is taken as one of which nothing is said.');
    }
  }
}
