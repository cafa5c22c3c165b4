import { isObject, setMember } from '../document.ts';
import type { Notify } from '../notice.ts';
import { pointerTo } from '../pointer.ts';
import type { Visit } from '../walk.ts';

/** Takes `Default` for `default`, and tells of the other keys among responses that are no status. */
export function mendStatuses({ node, pointer }: Visit, notify: Notify): void {
  const { responses } = node;
  if (!isObject(responses)) return;
  const place = `${pointer}/responses`;
  for (const [key, response] of Object.entries(responses)) {
    if (key.startsWith('x-') || key === 'default' || /^[1-5](\d\d|XX)$/i.test(key)) continue;
    const isDefault = key.toLowerCase() === 'default' && !Object.hasOwn(responses, 'default');
    const remedy = isDefault
      ? 'It is taken as "default"; write it in lower case.'
      : 'The response is ignored: write a status code in place of the key, in an overlay.';
    notify(pointerTo(place, key), 'status', `${JSON.stringify(key)} is no status`, remedy);
    if (!isDefault) continue;
    delete responses[key];
    setMember(responses, 'default', response);
  }
}
