import { serviceOf } from '../names/package-part.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { MadeDescription } from './merged-files.ts';

/**
 * Checks the module that says where the further descriptions of a provider are called: each has its constant, and no
 * address is of an origin that neither the first description is called at nor an overlay names, for the key is sent there.
 *
 * @param text Text of `services.ts`; undefined where there is none.
 * @throws SpecRefusal
 */
export function checkServices(provider: string, made: readonly MadeDescription[], text: string | undefined): void {
  const file = `packages/${provider}/src/services.ts`;
  const refuse = (problem: string, remedy: string): never => {
    throw new SpecRefusal({ file, pointer: '', rule: 'services', problem, remedy });
  };
  const allowed = new Set(
    made.flatMap(({ generated }, index) => generated.origins.named.concat(index === 0 ? generated.origins.base : [])),
  );
  for (const { description, generated } of made) {
    const { isFirst, label, name } = description;
    const constant = name === undefined ? undefined : serviceOf({ isFirst, word: name });
    if (constant === undefined) continue;
    const [base = 'https://...'] = generated.origins.base;
    const remedy = `Export it there: export const ${constant}: Service = { name: '${name}', baseUrl: '${base}/...', readError }.`;
    if (!new RegExp(`^export const ${constant}\\b`, 'm').test(text ?? '')) {
      refuse(`${text === undefined ? 'is missing, which says' : 'does not say'} where ${label} is called`, remedy);
    }
  }
  const code = (text ?? '').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*/gm, '');
  const strange = [...code.matchAll(/https?:\/\/[^'"`\s/{}]+/g)].find(([url]) => !allowed.has(url));
  if (strange) {
    const remedy = `Name the origin in x-credential-origins of the overlay of the description that is called there.`;
    refuse(`has the key sent to ${strange[0]}, which no overlay names`, remedy);
  }
}
