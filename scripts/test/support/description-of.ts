import { join } from 'node:path';

import { type Description, findDescriptions } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';

/** The description that a label names: the first one of a provider, or `parley/messaging`. */
export function descriptionOf(label: string): Description {
  const [provider = ''] = label.split('/');
  const all = findDescriptions(root, provider);
  const found = label === provider ? all[0] : all.find((one) => one.label === label);
  if (!found) throw new Error(`There is no description ${label}.`);
  return found;
}

/** A file beside that description. */
export function specFile(label: string, name: string): string {
  return join(root, descriptionOf(label).folder, name);
}
