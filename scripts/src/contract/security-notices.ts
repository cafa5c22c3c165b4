import { isObject } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { findOperations } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import type { Contract } from './contract.ts';
import { credentialPlace, securityOf } from './read-credentials.ts';
import type { SchemeContract } from './scheme.ts';

type Told = Omit<Notice, 'file'>;

/** Tells of the credentials that a client does not send as the description has them, or not everywhere. */
export function securityNotices({ file, root }: Pick<Contract, 'file' | 'root'>): Notice[] {
  const { isUnapplied, schemes } = securityOf(root);
  const pointer = '/components/securitySchemes';
  const told = [...schemes.values()].flatMap((scheme) => ofScheme(scheme, pointerTo(pointer, scheme.name)));
  if (isUnapplied) {
    const problem = 'security schemes are declared, and no operation is said to take them';
    const remedy =
      'Credentials are optional, and are sent with every operation. Give the description `security` in the overlay.';
    told.push({ pointer, rule: 'security-unapplied', problem, remedy });
  }
  const places = findOperations(root).map(({ method, node, path }) => ({
    at: pointerTo(pointerTo('/paths', path), method),
    security: node['security'],
  }));
  const silent =
    root['security'] === undefined && !isUnapplied && places.some(({ security }) => security !== undefined);
  for (const { at, security } of [{ at: '', security: root['security'] }, ...places]) {
    if (Array.isArray(security))
      told.push(...ofRequirements(security.filter(isObject), schemes, pointerTo(at, 'security')));
    else if (silent && at !== '') {
      const problem = 'says nothing of credentials, although other operations do';
      const remedy = 'The operation is sent without credentials. Give it `security` in the overlay, if it takes any.';
      told.push({ pointer: at, rule: 'security-missing', problem, remedy });
    }
  }
  return told.map((one) => ({ file, ...one }));
}

/** What the ledger has no row for: flows and certificates are told there. */
function ofScheme({ form, kind, name }: SchemeContract, pointer: string): Told[] {
  const told = (rule: string, problem: string, remedy: string) => [{ pointer, rule, problem, remedy }];
  if (kind === 'unsupported') {
    return told(
      'security-unsupported',
      `"${name}" is ${form}, which clients do not send`,
      'What needs it is sent without credentials: set the header with the option `headers`, or sign in a `fetch` of your own.',
    );
  }
  if (kind === 'cookie') {
    return told(
      'security-cookie',
      `"${name}" is sent in a cookie, which browsers let no page set`,
      "It works in server runtimes; in a page use `fetchOptions: { credentials: 'include' }` and a cookie of the browser.",
    );
  }
  return [];
}

function ofRequirements(
  alternatives: readonly object[],
  schemes: ReadonlyMap<string, SchemeContract>,
  pointer: string,
): Told[] {
  return alternatives.flatMap((alternative, index): Told[] => {
    const names = Object.keys(alternative);
    const at = pointerTo(pointer, String(index));
    const unknown = names.filter((name) => !schemes.has(name));
    if (unknown.length > 0) {
      const problem = `${unknown.map((name) => `"${name}"`).join(', ')} is no security scheme of the description`;
      return [
        {
          pointer: at,
          rule: 'security-unknown',
          problem,
          remedy: 'The alternative is left out. Correct its name in the overlay.',
        },
      ];
    }
    const places = names.flatMap((name) => credentialPlace(schemes.get(name) as SchemeContract) ?? []);
    if (new Set(places).size === places.length) return [];
    const problem = `${names.map((name) => `"${name}"`).join(' and ')} are needed together, and sent in the same place`;
    return [
      {
        pointer: at,
        rule: 'security-conflict',
        problem,
        remedy: 'The alternative is left out. Correct it in the overlay.',
      },
    ];
  });
}
