import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { packageExports } from '../names/package-exports.ts';
import { descriptionInput, type GenerateInput } from './generate-files.ts';
import { packagePart } from './package-part.ts';
import { type Description, findDescriptions } from './providers.ts';

/** A description, and what it is generated from. */
export interface DescribedInput {
  readonly description: Description;
  readonly input: GenerateInput;
}

/** The descriptions of a provider with everything that they are generated from: names that the package has already, too. */
export async function descriptionInputs(root: string, provider: string): Promise<DescribedInput[]> {
  const all = findDescriptions(root, provider);
  const index = await readFile(join(root, 'packages', provider, 'src/index.ts'), 'utf8').catch(() => '');
  const exported = packageExports(index);
  return await Promise.all(
    all.map(async (description) => {
      const part = await packagePart(root, description, all);
      return { description, input: { ...descriptionInput(root, description), exported, ...(part && { part }) } };
    }),
  );
}
