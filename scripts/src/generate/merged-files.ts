import { faceNames, type FacePart, printFaces } from '../emit/faces.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { Files } from '../write/write-files.ts';
import type { Generated } from './generate-files.ts';
import type { Description } from './providers.ts';

/** A description, and what was generated from it. */
export interface MadeDescription {
  readonly description: Description;
  readonly generated: Generated;
}

/**
 * The generated files of a package by folder: those of its one description, or those of each and the modules that show them
 * as one.
 *
 * @throws SpecRefusal when two descriptions would export the same name.
 */
export function mergedFiles(provider: string, made: readonly MadeDescription[]): (readonly [folder: string, Files])[] {
  const own = made.map(({ description, generated }) => [description.generated, generated.files] as const);
  const parts = made.flatMap(({ description: { name }, generated }): FacePart[] => {
    const { exports, schemaTable, tree } = generated;
    return name === undefined ? [] : [{ name, tree, types: exports.types, schemaTable }];
  });
  if (parts.length === 0) return own;
  refuseTwice(parts, made);
  return [...own, [`packages/${provider}/src/generated`, printFaces(provider, parts)]];
}

/** Names that every description has, and of which the package exports its own. */
const ofFaces = ['Resources', 'resources', 'OperationErrors'];

/** An `export *` of two modules leaves out without a word what both of them have. */
function refuseTwice(parts: readonly FacePart[], made: readonly MadeDescription[]): void {
  for (const kind of ['types', 'operations', 'schemas'] as const) {
    const owners = new Map(kind === 'types' ? faceNames(parts).map((name) => [name, 'the package itself']) : []);
    for (const { description, generated } of made) {
      const { operationSchemas, validator } = generated.schemaTable;
      const merged = kind === 'operations' ? ofFaces : kind === 'schemas' ? [operationSchemas, validator] : [];
      for (const name of generated.exports[kind]) {
        if (merged.includes(name)) continue;
        const other = owners.get(name);
        if (other !== undefined) {
          throw new SpecRefusal({
            file: `${description.folder}/names.lock.json`,
            pointer: '',
            rule: 'name-clash',
            problem: `"${name}" among its ${kind} is also exported by ${other}`,
            remedy: 'Nothing was written. Choose another name for the operation or the component that it comes from.',
          });
        }
        owners.set(name, description.label);
      }
    }
  }
}
