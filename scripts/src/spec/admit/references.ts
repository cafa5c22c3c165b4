import { isObject, type JsonObject, member } from '../document.ts';
import { localPointer, mappedPointer, pointerTo, valueAtPointer } from '../pointer.ts';
import type { Visit } from '../walk.ts';
import type { Refuse } from './refuse.ts';

const bundleRemedy =
  'Bundle the description into one file first, for example with "npx @redocly/cli bundle FILE -o OUT".';

/** The parts of a description that a reference may lead into. */
const targets = /^\/(components|paths|webhooks)\//;

/** Checks that a reference stays within the document and leads to something; nothing is ever loaded. */
export function checkReference({ kind, node, pointer }: Visit, root: JsonObject, refuse: Refuse): void {
  if (kind === 'schema') checkMapping(node, pointer, root, refuse);
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
      bundleRemedy,
    );
  }
  if (valueAtPointer(root, target) === undefined) {
    return refuse(
      place,
      'reference',
      `${JSON.stringify(reference)} leads to nothing`,
      'Add what it names, or correct it.',
    );
  }
  if (!targets.test(target)) {
    refuse(
      place,
      'reference',
      `${JSON.stringify(reference)} leads to no component, path or webhook`,
      'Move what it names to #/components.',
    );
  }
}

/** A discriminator's mapping refers to schemas too, by key or by reference. */
function checkMapping(schema: JsonObject, pointer: string, root: JsonObject, refuse: Refuse): void {
  const mapping = member(schema['discriminator'], 'mapping');
  for (const [name, value] of Object.entries(isObject(mapping) ? mapping : {})) {
    const place = pointerTo(`${pointer}/discriminator/mapping`, name);
    if (typeof value !== 'string') refuse(place, 'shape', 'must be text', 'Name a schema there.');
    else if (mappedPointer(root, value) === undefined) {
      const leads = 'names no schema of the document; files and addresses are never followed';
      refuse(place, 'reference', `${JSON.stringify(value)} ${leads}`, bundleRemedy);
    }
  }
}
