import { type CredentialsContract, isSameRequirement, type Requirement } from '../contract/read-credentials.ts';
import { SpecRefusal } from '../spec/refusal.ts';

/** What a description says of the credentials of all operations; undefined where each operation says its own. */
export interface SaidCredentials {
  readonly schemes: readonly string[];
  readonly required: CredentialsContract['required'] | undefined;
}

/**
 * Checks the plan of the credentials of a provider, which is written once and by hand from then on, against what its
 * description says now: each scheme is in it, and so is what operations take that say nothing of their own.
 *
 * @param text Text of `credentials.ts`; undefined where there is none.
 * @throws SpecRefusal
 */
export function checkCredentials(provider: string, said: SaidCredentials, text: string | undefined): void {
  if (text === undefined) return;
  const refuse = (problem: string, remedy: string) =>
    new SpecRefusal({
      file: `packages/${provider}/src/credentials.ts`,
      pointer: '',
      rule: 'credentials',
      problem,
      remedy,
    });
  const code = text.replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
  const keys = new Set([...code.matchAll(/([\w$.-]+)['"]?\s*:\s*\{/g)].map(([, name]) => name));
  const missing = said.schemes.find((name) => !keys.has(name));
  if (missing !== undefined) {
    const remedy = `Add it to schemes: '${missing}': { send: ... }, as it is for the others.`;
    throw refuse(`does not say how the credentials of the security scheme "${missing}" are sent`, remedy);
  }
  const written = requiredIn(code);
  if (!said.required || !written || isSameRequirement(written, said.required)) return;
  const problem = `requires ${inWords(written)} where the description now requires ${inWords(said.required)}`;
  throw refuse(problem, `Write required: ${JSON.stringify(said.required)}, or correct "security" in the overlay.`);
}

/** What a plan requires; undefined where it is no list of names that can be read here. */
function requiredIn(code: string): readonly Requirement[] | undefined {
  const [, list] = /\brequired:\s*(\[(?:[^[\]]|\[[^[\]]*\])*\])/.exec(code) ?? [];
  try {
    const parsed: unknown = JSON.parse((list ?? '').replaceAll("'", '"').replaceAll(/,\s*\]/g, ']'));
    return Array.isArray(parsed) && parsed.every(isRequirement) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isRequirement(value: unknown): value is Requirement {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function inWords(required: readonly Requirement[]): string {
  return required.map((all) => all.join(' with ') || 'none').join(' or ') || 'none';
}
