import type { JsonObject } from '../document.ts';
import { localPointer, valueAtPointer } from '../pointer.ts';
import type { Visit } from '../walk.ts';
import type { Refuse } from './admit.ts';

/** Checks that a reference stays within the document and leads to something; nothing is ever loaded. */
export function checkReference({ node, pointer }: Visit, root: JsonObject, refuse: Refuse): void {
  if (!Object.hasOwn(node, '$ref')) return;
  const reference = node['$ref'];
  const place = `${pointer}/$ref`;
  if (typeof reference !== 'string') return refuse(place, 'reference', 'must be text', 'Write #/components/... there.');
  const target = localPointer(reference);
  if (target === undefined || (target !== '' && !target.startsWith('/'))) {
    return refuse(
      place,
      'external-reference',
      `${JSON.stringify(reference)} leads out of the document; files and addresses are never followed`,
      'Bundle the description into one file first.',
    );
  }
  if (valueAtPointer(root, target) === undefined) {
    refuse(place, 'reference', `${JSON.stringify(reference)} leads to nothing`, 'Add what it names, or correct it.');
  }
}
