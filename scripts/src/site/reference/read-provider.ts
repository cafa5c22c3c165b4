import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readContract } from '../../contract/read-contract.ts';
import { descriptionInputs } from '../../generate/description-inputs.ts';
import { serviceOf } from '../../names/package-part.ts';
import { readLock } from '../../names/read-lock.ts';
import { loadSupport } from '../../providers/load-support.ts';
import { loadSpec } from '../../spec/load.ts';
import { recordWire } from '../samples/record-wire.ts';
import { clientCreation } from './client-creation.ts';
import type { DescriptionReference, ProviderReference } from './provider-reference.ts';

/** Reads everything that the reference of a provider says: its descriptions, its README, and what its fake answers. */
export async function readProvider(root: string, id: string): Promise<ProviderReference> {
  const descriptions: DescriptionReference[] = [];
  for (const { description, input } of await descriptionInputs(root, id)) {
    const spec = await loadSpec(input.specFile, input.overlayFile);
    const lock = await readLock(join(root, description.folder, 'names.lock.json'));
    descriptions.push({
      label: description.label,
      title: spec.title,
      contract: readContract(spec.document.root, lock, spec.document.file),
      service: input.part && serviceOf(input.part),
    });
  }
  const readme = await readFile(join(root, 'packages', id, 'README.md'), 'utf8');
  const { title } = await loadSupport(root, id, 'sample');
  const creation = clientCreation(readme);
  const wire = await recordWire(root, id, descriptions);
  return { id, title, packageName: `@wa-clients/${id}`, creation, descriptions, wire };
}
