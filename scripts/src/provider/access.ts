import { readCredentials, readRequirements, type Requirement, securityOf } from '../contract/read-credentials.ts';
import type { SchemeContract, TokenEndpoint } from '../contract/scheme.ts';
import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';

/** Where a provider's one key goes. */
interface KeyHeader {
  readonly header: string;
  /** What stands before the key, such as `Bearer `. */
  readonly prefix: string;
}

/** The credentials that apps give to a client. */
export interface Access {
  /** Set where all that there is is one key in a header, which every app has. */
  readonly key: KeyHeader | undefined;
  readonly schemes: readonly SchemeContract[];
  /** What operations take as a rule. */
  readonly required: readonly Requirement[];
  /** The scheme whose value is the option `apiKey`, where there is one token or key alone. */
  readonly only: string | undefined;
  /** What an app must give one of: sets of schemes; none where it need not give any. */
  readonly given: readonly Requirement[];
  readonly tokenEndpoint: TokenEndpoint | undefined;
}

/** A key that the description says nothing of. */
const guessed: SchemeContract = {
  name: 'apiKey',
  kind: 'bearer',
  parameter: undefined,
  form: 'http bearer',
  tokenEndpoint: undefined,
};

/** Reads which credentials a client takes. */
export function readAccess(root: JsonObject, doubts: string[]): Access {
  const { required, schemes } = readCredentials(root);
  const [first] = schemes;
  const tokenEndpoint = schemes.find((scheme) => scheme.tokenEndpoint)?.tokenEndpoint;
  if (!first) {
    doubts.push(
      securityOf(root).schemes.size === 0
        ? 'the description names no scheme that sends a key; apiKey is optional, and Authorization with Bearer is a guess'
        : 'the description names no scheme that a client sends; apiKey is optional, and Authorization with Bearer is a guess',
    );
    const optional = [[guessed.name], []];
    return { key: undefined, schemes: [guessed], required: optional, only: guessed.name, given: [], tokenEndpoint };
  }
  const only = schemes.length === 1 && first.kind !== 'basic' ? first.name : undefined;
  const given = givenOf(root, required);
  const isUsual = only !== undefined && required.length === 1 && required[0]?.length === 1;
  const key = isUsual ? keyHeader(first) : undefined;
  return { key, schemes, required, only, given, tokenEndpoint };
}

function keyHeader({ kind, parameter = '' }: SchemeContract): KeyHeader | undefined {
  if (kind === 'bearer') return { header: 'Authorization', prefix: 'Bearer ' };
  return kind === 'header' ? { header: parameter, prefix: '' } : undefined;
}

/** Where operations differ, any scheme may be all that an app needs. */
function givenOf(root: JsonObject, required: readonly Requirement[]): readonly Requirement[] {
  const lists = [required, ...findOperations(root).map((found) => readRequirements(root, found))];
  const needing = lists.filter((list) => list.length > 0 && list.every((all) => all.length > 0));
  if (needing.length === 0 || required.length === 0 || required.some((all) => all.length === 0)) return [];
  const named = new Set(lists.flat(2));
  const isElsewhere = [...named].some((name) => !required.flat().includes(name));
  const all = isElsewhere ? [...named].map((name) => [name]) : required;
  const keys = new Set(all.map((one) => one.toSorted().join(' ')));
  return [...keys].map((key) => key.split(' '));
}
