import { writeFileSync } from 'node:fs';

import { type GenerateSteps, generateFiles, type GenerateInput } from '../../../src/generate/generate-files.ts';
import type { JsonObject } from '../../../src/spec/document.ts';
import { SpecRefusal } from '../../../src/spec/refusal.ts';
import type { Files } from '../../../src/write/write-files.ts';

/** How one hostile input ended. */
export type Outcome =
  | { readonly kind: 'refused' | 'stopped'; readonly refusal: SpecRefusal }
  | { readonly kind: 'generated'; readonly files: Files }
  /** An error that tells the user nothing; nothing was generated. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** Steps without admission: only reading, printing and the gate are left. */
export const gateAlone: GenerateSteps = {
  admission: {
    admitNames: () => {},
    mend: (document) => ({ document, notices: [] }),
    admit: () => {},
    tidyTexts: (document) => document,
  },
  checksLock: false,
};

/** Takes a document through every step from reading to the gate. */
export async function runDocument(root: JsonObject, file: string, steps?: GenerateSteps): Promise<Outcome> {
  writeFileSync(file, JSON.stringify(root));
  return await runInput({ specFile: file }, steps);
}

/** Takes the files of an input through every step from reading to the gate. */
export async function runInput(input: GenerateInput, steps?: GenerateSteps): Promise<Outcome> {
  try {
    return { kind: 'generated', files: (await generateFiles(input, steps)).files };
  } catch (error) {
    if (!(error instanceof SpecRefusal)) return { kind: 'failed', error };
    return { kind: error.rule === 'gate' ? 'stopped' : 'refused', refusal: error };
  }
}
